import { describe, expect, test } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yenText } from '../../src/core/base/yen.ts';
import { isPrefecture, minimumWageChanges, prefectures, regionalMinimumWage } from '../../src/core/law/minimum-wage.ts';

const on = (prefecture: string, date: string): string => {
  const found = regionalMinimumWage(prefecture, workDate(date));
  return found.ok ? yenText(found.value.value) : found.error.kind;
};

describe('the test vectors that came with the law data', () => {
  test.each([
    ['Akita', '05', '2026-03-30', '951'],
    ['Akita', '05', '2026-03-31', '1031'],
    ['Akita', '05', '2026-10-14', '1090'],
    ['Gunma', '10', '2026-02-28', '985'],
    ['Gunma', '10', '2026-03-01', '1063'],
    ['Gunma', '10', '2026-10-03', '1120'],
    ['Osaka', '27', '2017-09-29', '883'],
    ['Osaka', '27', '2017-09-30', '909'],
    ['Tokushima', '36', '2024-10-31', '896'],
    ['Tokushima', '36', '2024-11-01', '980'],
    ['Yamanashi', '19', '2017-10-13', '759'],
    ['Yamanashi', '19', '2017-10-14', '784'],
    ['Iwate', '03', '2024-10-26', '893'],
    ['Iwate', '03', '2024-10-27', '952'],
    ['Tokyo', '13', '2020-10-01', '1013'],
    ['Okinawa', '47', '2026-11-22', '1023'],
    ['Okinawa', '47', '2026-12-02', '1086'],
  ])('%s (%s) on %s: %s yen', (_, prefecture, date, expected) => {
    expect(on(prefecture, date)).toBe(expected);
  });
});

test('a minimum wage names its order, its first day and how sure it is', () => {
  const tokyo = regionalMinimumWage('13', workDate('2025-10-03'));
  expect(tokyo.ok && { ...tokyo.value, value: yenText(tokyo.value.value) }).toEqual({
    value: '1226',
    from: '2025-10-03',
    citation: '最低賃金法9条・東京都最低賃金（2025年10月3日発効）',
    source: 'lrulab; ngraph-lp; nave-m',
    confidence: 'high',
    checkedOn: '2026-11-22',
  });
});

test('the planned day of Kagoshima is marked as no more than planned', () => {
  const kagoshima = regionalMinimumWage('46', workDate('2026-10-25'));
  expect(kagoshima.ok && kagoshima.value.confidence).toBe('low');
});

test('before autumn 2013, after September 2027 and outside Japan nothing is known', () => {
  expect(on('13', '2013-10-18')).toBe('not-known');
  expect(on('13', '2013-10-19')).toBe('869');
  expect(on('13', '2027-09-30')).not.toBe('not-known');
  expect(on('13', '2027-10-01')).toBe('not-known');
  expect(regionalMinimumWage('48', workDate('2025-01-01'))).toEqual({
    ok: false,
    error: { kind: 'not-known', table: 'minimum-wage', key: '48', date: '2025-01-01' },
  });
});

test('there are 47 prefectures, from Hokkaido 01 to Okinawa 47', () => {
  expect(prefectures.map((p) => p.code)).toEqual(Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0')));
  expect([prefectures[0]?.ja, prefectures[33]?.ja, prefectures[46]?.en]).toEqual(['北海道', '広島県', 'Okinawa']);
  expect(isPrefecture('34')).toBe(true);
  expect(isPrefecture('00')).toBe(false);
  expect(isPrefecture('1')).toBe(false);
});

describe('the changes between two days', () => {
  const between = (from: string, to: string): readonly string[] =>
    minimumWageChanges('05', workDate(from), workDate(to));

  test('a revision cuts the period that it falls in', () => {
    expect(between('2026-03-01', '2026-11-30')).toEqual(['2026-03-31', '2026-10-14']);
  });

  test('a revision on the first day cuts nothing off, one on the last day leaves that day', () => {
    expect(between('2026-03-31', '2026-04-30')).toEqual([]);
    expect(between('2026-03-01', '2026-03-31')).toEqual(['2026-03-31']);
  });
});
