import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../templates/parts/language.ts';

const { citation: inEnglish } = await loadLanguage('en');
const { citation: inVietnamese } = await loadLanguage('vi');

describe('a citation in the language of the client', () => {
  it('keeps article, paragraph, item and proviso', () => {
    expect(inEnglish('労働基準法37条1項ただし書')).toBe('Labor Standards Act, art. 37(1), proviso');
    expect(inVietnamese('労働基準法37条1項ただし書')).toBe('Luật Tiêu chuẩn lao động, Điều 37 khoản 1 (câu ngoại lệ)');
    expect(inEnglish('技能実習法施行規則10条2項6号イ')).toBe(
      'Ordinance for Enforcement of the Technical Intern Training Act, art. 10(2), item 6イ',
    );
  });

  it('keeps the branch numbers of inserted articles', () => {
    expect(inEnglish('労働基準法41条の2第1項')).toBe('Labor Standards Act, art. 41-2(1)');
    expect(inEnglish('労働基準法40条・労働基準法施行規則25条の2第1項')).toBe(
      'Labor Standards Act, art. 40; Ordinance for Enforcement of the Labor Standards Act, art. 25-2(1)',
    );
  });

  it('tells an act from an act before its amendment', () => {
    expect(inEnglish('令和2年法律13号による改正前の労働基準法115条')).toBe(
      'Labor Standards Act before its amendment by Act No. 13 of 2020, art. 115',
    );
  });

  it('reads several articles of one act', () => {
    expect(inVietnamese('労働基準法115条・143条3項')).toBe('Luật Tiêu chuẩn lao động, Điều 115; Điều 143 khoản 3');
  });

  it('names the prefecture of a minimum wage and the day it came into force', () => {
    expect(inEnglish('最低賃金法9条・山形県最低賃金（2023年10月14日発効）')).toBe(
      'Minimum Wage Act, art. 9; minimum wage of Yamagata (in force 2023-10-14)',
    );
  });

  it('stays Japanese as a whole where a part is a notice or a judgment', () => {
    for (const text of [
      '昭和42年12月27日基収5675号',
      '最一小判昭和44年12月18日（福島県教組）',
      '労働基準法32条・平成11年3月31日基発168号',
    ])
      expect(inEnglish(text)).toBe(text);
  });
});
