import { lawStamp } from '../core/law/stamp.ts';
import { jsonText } from '../exporters/json-text.ts';
import { documentIds, languageCodes } from '../../templates/documents/index.ts';
import { textFor } from '../../templates/messages/text.ts';
import { readArguments, type Arguments, type UsageFault } from './arguments.ts';
import type { Command, Output } from './command.ts';
import { casesCommand } from './commands/cases.ts';
import { computeCommand } from './commands/compute.ts';
import { feesCommand } from './commands/fees.ts';
import { importCommand } from './commands/import.ts';
import { karoshiCommand } from './commands/karoshi.ts';
import { lawCommand } from './commands/law.ts';
import { newCase } from './commands/new.ts';
import { packetCommand } from './commands/packet.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { problemsText } from './print-problems.ts';
import type { Streams } from './streams.ts';
import { programVersion } from '../wiring/program-version.ts';
import { fill, fillData, interfaceCodes, loadWords, mother, type InterfaceWords } from './words.ts';

type CommandName = keyof InterfaceWords['commands']['help'];
const commands: Readonly<Record<CommandName, Command>> = {
  new: newCase,
  import: importCommand,
  compute: computeCommand,
  karoshi: karoshiCommand,
  packet: packetCommand,
  verify: verifyCommand,
  law: lawCommand,
  fees: feesCommand,
  cases: casesCommand,
  serve: serveCommand,
};

/** 0 done, 1 the input has errors, 2 wrong usage, 3 internal fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The command line as a function: arguments and streams in, exit code out. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const given = languageOf(argv);
  const language = interfaceCodes.find((code) => code === given) ?? mother;
  const words = await loadWords(language);
  try {
    if (given !== undefined && given !== language)
      return usage(
        { code: 'bad-choice', data: { option: '--lang', value: given, choices: interfaceCodes.join(', ') } },
        '',
        words,
        streams,
      );
    return await dispatch(argv, words, streams);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.stderr(`${words.commands.fault}\n${detail}\n`);
    return 3;
  }
}

async function dispatch(argv: readonly string[], words: InterfaceWords, streams: Streams): Promise<ExitCode> {
  const { name, rest, before } = splitCommand(argv);
  if (name === undefined) return overview(before, words, streams);
  if (!isCommand(name)) return usage({ code: 'unknown-command', data: { value: name } }, '', words, streams);
  const command = commands[name];
  const read = readArguments([...before, ...rest], command.options);
  if (!read.ok) return usage(read.error, name, words, streams);
  const { values, positionals } = read.value;
  if (values.flag('help')) {
    const choices = {
      documents: documentIds.join(','),
      languages: interfaceCodes.join('|'),
      paperLanguages: languageCodes.join('|'),
      first: mother,
    };
    streams.stdout(`${fill(words.commands.help[name], choices)}\n`);
    return 0;
  }
  const wrong = positionalFault(command, read.value);
  if (wrong !== null) return usage(wrong, name, words, streams);
  const outcome = await command.run({ values, positionals, words, streams });
  if (outcome.ok) return print(outcome.value, values.flag('json'), words, streams);
  if (outcome.error.kind === 'usage') return usage(outcome.error.fault, name, words, streams);
  const { problems } = outcome.error;
  const count = fill(words.commands.problems, { count: String(problems.length) });
  streams.stderr(`${words.commands.could[name]}\n${count}\n${problemsText(problems, words)}\n`);
  return 1;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Options may stand before the command; `--lang` there has its value as the next argument. */
function splitCommand(argv: readonly string[]): {
  readonly name: string | undefined;
  readonly before: readonly string[];
  readonly rest: readonly string[];
} {
  let at = 0;
  while (at < argv.length && argv[at]!.startsWith('-')) at += argv[at] === '--lang' ? 2 : 1;
  return { name: argv[at], before: argv.slice(0, at), rest: argv.slice(at + 1) };
}

function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--lang');
  const inline = argv.findLast((a) => a.startsWith('--lang='));
  return at >= 0 ? argv[at + 1] : inline?.slice('--lang='.length);
}

function overview(argv: readonly string[], words: InterfaceWords, streams: Streams): ExitCode {
  const read = readArguments(argv, { version: 'flag' });
  if (!read.ok) return usage(read.error, '', words, streams);
  const { values } = read.value;
  if (values.flag('version')) {
    const { version: lawData, sha256, checkedOn } = lawStamp;
    const text = fill(words.tables.version, {
      program: programVersion,
      lawData,
      sha256: sha256.slice(0, 8),
      checkedOn,
    });
    streams.stdout(values.flag('json') ? jsonText({ program: programVersion, lawData: lawStamp }) : `${text}\n`);
    return 0;
  }
  if (values.flag('help')) {
    streams.stdout(`${words.commands.overview}\n`);
    return 0;
  }
  streams.stderr(`${words.commands.overview}\n`);
  return 2;
}

function positionalFault(command: Command, { positionals }: Arguments): UsageFault | null {
  const wanted = command.positionals;
  const required = wanted.filter((name) => name !== 'NAME').length;
  if (positionals.length < required) return { code: 'missing-argument', data: { value: wanted[positionals.length]! } };
  const extra = positionals[wanted.length];
  return extra === undefined ? null : { code: 'too-many-arguments', data: { value: extra } };
}

function usage(fault: UsageFault, command: string, words: InterfaceWords, streams: Streams): ExitCode {
  const { usage: texts } = words.commands;
  const see = fill(texts.see, { command }).replace('  ', ' ');
  streams.stderr(`${texts.intro} ${fillData(textFor(texts, fault.code) ?? fault.code, fault.data)}\n${see}\n`);
  return 2;
}

function print(output: Output, json: boolean, words: InterfaceWords, streams: Streams): ExitCode {
  streams.stdout(json ? jsonText(output.json) : `${output.text}\n`);
  if (output.warnings.length > 0) {
    const count = fill(words.commands.warnings, { count: String(output.warnings.length) });
    streams.stderr(`${count}\n${problemsText(output.warnings, words)}\n`);
  }
  return output.exitCode;
}
