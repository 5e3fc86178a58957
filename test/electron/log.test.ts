import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultData, openLog } from '../../electron/main/log.ts';
import { newFolder } from './support/at-work.ts';

test('a line of the log is a time, a code and short values', () => {
  const folder = newFolder();
  openLog(folder)('page-gone', { reason: 'crashed', exitCode: 5 });
  expect(readFileSync(join(folder, 'mibarai.log'), 'utf8')).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z page-gone reason=crashed exitCode=5\n$/,
  );
});

test('words of a case do not get into the log, even where a value holds them', () => {
  const folder = newFolder();
  openLog(folder)('call-fault', { at: '実習生A 対 株式会社サンプル\n"secret line"' });
  const text = readFileSync(join(folder, 'mibarai.log'), 'utf8');
  expect(text).not.toMatch(/[^\x20-\x7e\n]/);
  expect(text.split('\n')).toHaveLength(2);
});

test('of an error the log has its kind and its places, never its message', () => {
  const fault = Object.assign(new TypeError('cannot read salary of 実習生A: 250000'), { code: 'E_TEST' });
  const data = faultData(fault);
  expect(data).toMatchObject({ kind: 'TypeError', code: 'E_TEST' });
  expect(JSON.stringify(data)).not.toMatch(/salary|250000|実習生/);
  expect(data['at']).toContain('log.test.ts');
  expect(faultData('250000 yen')).toEqual({ kind: 'string' });
});

test('a log that has grown large makes room, and only three old ones are kept', () => {
  const folder = newFolder();
  const log = openLog(folder);
  for (let n = 0; n < 6; n += 1) {
    writeFileSync(join(folder, 'mibarai.log'), 'x'.repeat(600 * 1024));
    log('next');
  }
  expect(readdirSync(folder).sort()).toEqual(['mibarai.log', 'mibarai.log.1', 'mibarai.log.2', 'mibarai.log.3']);
  expect(readFileSync(join(folder, 'mibarai.log'), 'utf8')).toContain('next');
});

test('where no log can be written, work goes on', () => {
  const folder = join(newFolder(), 'taken');
  writeFileSync(folder, 'a file in the place of the folder');
  expect(() => openLog(folder)('page-gone')).not.toThrow();
  expect(existsSync(join(folder, 'mibarai.log'))).toBe(false);
});
