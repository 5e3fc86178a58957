import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../renderer/pages/dates/calendar-file.ts';
import { changedFields, fieldText, valueText } from '../../../renderer/pages/dates/changed-fields.ts';

const day = { id: 'a-2026-12-10', date: '2026-12-10', title: '時効', notes: '民法' };
const lines = (text: string): readonly string[] => text.split('\r\n');

describe('a deadline in a calendar file', () => {
  test('is a whole day that ends on the day after, as RFC 5545 3.6.1 has it', () => {
    const file = lines(calendarFile([{ ...day, date: '2026-12-31' }], '2026-11-25'));
    expect(file).toContain('DTSTART;VALUE=DATE:20261231');
    expect(file).toContain('DTEND;VALUE=DATE:20270101');
    expect(file).toContain('DTSTAMP:20261125T000000Z');
  });

  test('has commas, semicolons, backslashes and line breaks written so that they part nothing', () => {
    const file = lines(calendarFile([{ ...day, title: 'a,b;c\\d', notes: '1\n2\r\n3' }], '2026-11-25'));
    expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d');
    expect(file).toContain('DESCRIPTION:1\\n2\\n3');
  });

  test('has no line over 75 octets, and unfolds to the whole text', () => {
    const title = '未払賃金の消滅時効が完成する日'.repeat(8);
    const file = calendarFile([{ ...day, title }], '2026-11-25');
    for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });

  test('every line ends with CR LF, and each begin has its end', () => {
    const file = calendarFile([day, { ...day, id: 'b' }], '2026-11-25');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const part of ['VCALENDAR', 'VEVENT', 'VALARM'])
      expect(file.split(`BEGIN:${part}`).length).toBe(file.split(`END:${part}`).length);
    expect(file.split('BEGIN:VEVENT')).toHaveLength(3);
  });
});

describe('what a change touched', () => {
  test('is named down to the field of an object, and only where it differs', () => {
    const before = { name: '甲', employment: { start: '2023-04-01', end: null } };
    const after = { name: '甲', employment: { start: '2023-04-01', end: '2026-03-31' } };
    expect(changedFields(before, after)).toEqual([{ path: 'employment.end', before: null, after: '2026-03-31' }]);
  });

  test('a field that came and one that went are both there', () => {
    expect(changedFields({ a: 1 }, { b: 2 })).toEqual([
      { path: 'a', before: 1, after: undefined },
      { path: 'b', before: undefined, after: 2 },
    ]);
  });

  test('a list that differs in one place is shown whole', () => {
    expect(changedFields({ breaks: [['12:00', '13:00']] }, { breaks: [['12:00', '12:45']] })).toEqual([
      { path: 'breaks', before: [['12:00', '13:00']], after: [['12:00', '12:45']] },
    ]);
  });

  test('one item among as many is named by its place', () => {
    const pay = (yen: string) => ({
      pay: [
        { name: '基本給', yen },
        { name: '手当', yen: '1' },
      ],
    });
    expect(changedFields(pay('65000'), pay('150000'))).toEqual([
      { path: 'pay[0].yen', before: '65000', after: '150000' },
    ]);
    expect(fieldText('pay[0].yen', { pay: '賃金', yen: '額' })).toBe('賃金 1・額');
    expect(fieldText('strange.constructor', {})).toBe('strange・constructor');
  });

  test('an empty value is a dash, a text is itself', () => {
    expect([undefined, null, '', '基本給', 40, ['SUN']].map(valueText)).toEqual([
      '–',
      '–',
      '–',
      '基本給',
      '40',
      '["SUN"]',
    ]);
  });
});
