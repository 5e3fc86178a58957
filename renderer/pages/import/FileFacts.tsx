import { fill, textFor } from '../../../templates/messages/text.ts';
import type { ImportPreview } from '../../client/types.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { useWords } from '../../words/language-context.ts';
import { EncodingField, type Encoding } from './EncodingField.tsx';
import type { Report } from './report.ts';

const wordOf = (words: object, key: string): string => textFor(words, key) ?? key;

/** The detected kind and format of the file, and the assumptions made in reading it. */
export function FileFacts({
  fileName,
  kind,
  report,
  workers,
  code,
  onCode,
  onEncoding,
}: {
  readonly fileName: string;
  readonly kind: ImportPreview['kind'];
  readonly report: Report;
  readonly workers: ImportPreview['workers'];
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}) {
  const words = useWords().screens.import;
  const { facts } = words;
  const { file, headerRow, assumptions, skipped } = report;
  const [only] = workers;
  const nameOf = ({ code: c, name }: { readonly code: string; readonly name: string }): string =>
    [c, name].filter((part) => part !== '').join(' ') || facts.nameless;
  const lines: readonly (readonly [string, string])[] = [
    [facts.kind, words.kinds[kind]],
    [facts.delimiter, wordOf(words.delimiters, file.delimiter)],
    [facts.header, headerRow === null ? facts.noHeader : fill(facts.headerRow, { row: String(headerRow) })],
    ...assumptions.map(([key, text]) => [wordOf(words.assumptions, key), assumed(key, text, words.notations)] as const),
  ];
  return (
    <section className="file-facts" aria-label={facts.name}>
      <div>
        <p className="strong">{fileName}</p>
        <p className="sub">
          {(file.bytes / 1024).toFixed(1)} KB・{facts.sha256}{' '}
          <span title={file.sha256}>{file.sha256.slice(0, 12)}…</span>
        </p>
      </div>
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {workers.length === 1 && only && (
          <div>
            <dt>{facts.whose}</dt>
            <dd>{nameOf(only)}</dd>
          </div>
        )}
      </dl>
      <EncodingField value={file.encoding} onChoose={onEncoding} />
      {workers.length > 1 && (
        <SelectField
          label={facts.whose}
          value={code}
          options={[
            ...(code === '' ? [{ value: '', label: facts.chooseWhose }] : []),
            ...workers.map((worker) => ({ value: worker.code, label: nameOf(worker) })),
          ]}
          onCommit={onCode}
        />
      )}
      <details>
        <summary>{fill(words.skipped.title, { count: String(skipped.length) })}</summary>
        <p className="sub">
          {skipped
            .map(({ row, reason }) => `${String(row)} ${wordOf(words.skipped, reason === 'title' ? 'title_' : reason)}`)
            .join('、')}
        </p>
      </details>
    </section>
  );
}

/** The importers give `dot_base60 (8.15 = 8h15m)`; the catalogue has a text for the code before the bracket. */
function assumed(key: string, text: string, notations: Readonly<Record<string, string>>): string {
  if (key === 'subtotal_columns') return text.replace(/ (is a subtotal|are subtotals) .*$/, '');
  return text
    .split(', ')
    .map((part) => notations[part.replace(/ .*$/, '')] ?? part)
    .join('・');
}
