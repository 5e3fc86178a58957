import { describe, expect, test } from 'vitest';
import { attendance, codes, lines } from './read.ts';

const header = '社員名,日付,出勤1,退勤1,出勤2,退勤2,出勤3,退勤3';
const spanOf = (row: string) => {
  const report = attendance(lines(header, row));
  const [day] = report.records;
  return { start: day?.start, end: day?.end, breaks: day?.breaks, codes: codes(report) };
};

describe('a sheet with columns for several comings and goings of a day', () => {
  test('is read to the last going, and the time between is a break', () => {
    expect(spanOf('A,2025/4/1,8:00,12:00,13:00,17:00,18:00,20:00')).toEqual({
      start: 480,
      end: 1200,
      breaks: [
        [720, 780],
        [1020, 1080],
      ],
      codes: [],
    });
  });

  test('ends with the first going where nobody came again', () => {
    expect(spanOf('A,2025/4/1,8:00,12:00,,,,')).toMatchObject({ end: 720, breaks: [], codes: [] });
  });

  test('lacks an end where the worker came again and no going is recorded', () => {
    expect(spanOf('A,2025/4/1,8:00,12:00,13:00,,,')).toMatchObject({ end: null, codes: ['2 missing_end error'] });
  });

  test('says so where the worker left, left again, and no coming lies between', () => {
    expect(spanOf('A,2025/4/1,8:00,12:00,,18:00,,')).toMatchObject({
      end: 1080,
      codes: ['2 break_incomplete warning'],
    });
  });
});
