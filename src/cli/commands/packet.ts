import type { LanguageCode } from '../../../templates/documents/index.ts';
import type { Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { jsonText } from '../../exporters/json-text.ts';
import { compute } from '../../services/compute.ts';
import { issuePacket } from '../../services/issue-packet.ts';
import { caseFormat } from '../../wiring/case-format.ts';
import { programVersion } from '../../wiring/program-version.ts';
import { sha256 } from '../../wiring/bytes.ts';
import { givenCase, overrideOptions } from '../case-input.ts';
import { done, inputFailure, usageFailure, type Call, type Command, type Failure } from '../command.ts';
import { writeFolder } from '../files.ts';
import { fill } from '../words.ts';

export const packetCommand: Command = {
  options: { ...overrideOptions, out: 'text', language: 'text', documents: 'text', worker: 'text' },
  positionals: ['CASE'],
  run: async (call) => {
    const folder = call.values.text('out');
    if (folder === undefined) return err(usageFailure('missing-argument', { value: '--out DIR' }));
    // Loaded here, because other commands do not need it.
    const { documentIds, languageCodes, loadLanguage, mother, packetDocuments } =
      await import('../../../templates/documents/index.ts');
    const { createPdfRenderer } = await import('../../print/index.ts');

    const documents = chosenOf(call, 'documents', documentIds);
    if (!documents.ok) return documents;
    const languages = chosenOf(call, 'language', languageCodes);
    if (!languages.ok) return languages;
    const given = await givenCase(call);
    if (!given.ok) return given;
    const { input, overrides } = given.value;
    const computed = compute(caseFormat, input, overrides);
    if (!computed.ok) return err(inputFailure(computed.error));

    const unprintable: Problem[] = [];
    const renderPdf = await createPdfRenderer({ onProblem: (p) => unprintable.push(p) });
    const issued = await issuePacket(
      {
        documents: async (report, code: LanguageCode) =>
          packetDocuments(report, await loadLanguage(code), documents.value ?? documentIds),
        renderPdf,
        sha256,
        jsonText,
        writeFolder,
      },
      {
        caseFile: computed.value.caseFile,
        caseBytes: input.bytes,
        folder,
        languageOf: (own) => languages.value?.[0] ?? languageCodes.find((code) => code === own) ?? mother,
        worker: call.values.text('worker'),
        programVersion,
      },
    );
    if (!issued.ok) return err(inputFailure(issued.error));
    const count = issued.value.workers.flatMap((w) => w.files).length + 1;
    const text = fill(call.words.tables.packetDone, { count: String(count), folder });
    return ok(done(issued.value, text, [...computed.value.warnings, ...unprintable]));
  },
};

/** The values of a comma-separated option, each one of the choices; undefined where the option is not given. */
function chosenOf<T extends string>(
  call: Call,
  option: string,
  choices: readonly T[],
): Result<readonly T[] | undefined, Failure> {
  const given = call.values.text(option);
  if (given === undefined) return ok(undefined);
  const chosen: T[] = [];
  for (const value of given.split(',')) {
    const choice = choices.find((c) => c === value);
    if (choice === undefined)
      return err(usageFailure('bad-choice', { option: `--${option}`, value, choices: choices.join(', ') }));
    chosen.push(choice);
  }
  return ok(chosen);
}
