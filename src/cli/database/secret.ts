import { problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { inputFailure, type Call, type Failure } from '../command.ts';
import { readBytes, utf8Text } from '../files.ts';

/** Of the database, or of a sealed case file. */
type Whose = 'database' | 'file';

const sources = {
  database: { option: 'passphrase-file', variable: 'MIBARAI_PASSPHRASE' },
  file: { option: 'file-passphrase-file', variable: 'MIBARAI_FILE_PASSPHRASE' },
} as const;

export const secretOptions = { 'passphrase-file': 'text', 'file-passphrase-file': 'text' } as const;

/**
 * A passphrase from a file, else the environment, else typed; never from the arguments, which other users of the machine
 * can see. A new one is asked for twice.
 */
export async function secretOf(call: Call, whose: Whose, isNew = false): Promise<Result<string, Failure>> {
  const { option, variable } = sources[whose];
  const file = call.values.text(option);
  if (file !== undefined) return fromFile(file);
  const given = process.env[variable];
  if (given !== undefined && given !== '') return ok(given);
  const questions = call.words.tables.passphrase[whose];
  const typed = await call.streams.askSecret(questions.ask);
  if (typed === null || typed === '') return refuse('passphrase-missing', { option: `--${option}`, variable });
  if (!isNew) return ok(typed);
  const again = await call.streams.askSecret(questions.again);
  return again === typed ? ok(typed) : refuse('passphrases-differ');
}

async function fromFile(file: string): Promise<Result<string, Failure>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return err(inputFailure(bytes.error));
  const text = utf8Text(bytes.value, file);
  if (!text.ok) return err(inputFailure(text.error));
  // Editors end a file with a line break.
  return ok(text.value.replace(/\r?\n$/, ''));
}

const refuse = (code: string, data: Readonly<Record<string, string>> = {}): Result<never, Failure> =>
  err(inputFailure([problem('error', code, {}, data)]));
