import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Logs a code and short values. Never data of a case, and no error messages, which may quote it. */
export type Log = (code: string, data?: Readonly<Record<string, string | number>>) => void;

const largest = 512 * 1024;
const kept = 3;

export function openLog(folder: string): Log {
  const file = join(folder, 'mibarai.log');
  return (code, data = {}) => {
    const values = Object.entries(data).map(([key, value]) => `${key}=${harmless(String(value))}`);
    try {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > largest) rotate(file);
      appendFileSync(file, `${[new Date().toISOString(), code, ...values].join(' ')}\n`, { mode: 0o600 });
    } catch {
      // A failed log must not stop the program.
    }
  };
}

function rotate(file: string): void {
  for (let n = kept - 1; n >= 1; n -= 1) if (existsSync(`${file}.${n}`)) renameSync(`${file}.${n}`, `${file}.${n + 1}`);
  renameSync(file, `${file}.1`);
}

const harmless = (text: string): string => text.replace(/[^\w.:,()<>@-]/g, '_').slice(0, 400);

/** Type of an error and where it arose, without its message. */
export function faultData(fault: unknown): Readonly<Record<string, string>> {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  return { kind: fault.name, ...(code === '' ? {} : { code }), at: placesOf(fault).join(',') };
}

const placesOf = ({ stack = '' }: Error): readonly string[] =>
  [...stack.matchAll(/^\s+at (?:(\S+) \()?.*?([^/\\]+:\d+):\d+\)?$/gm)]
    .slice(0, 6)
    .map(([, name = '', place = '']) => `${name}(${basename(place)})`);
