import type { RequestOf } from '../../client/types.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { useWords } from '../../words/language-context.ts';

export type Encoding = NonNullable<RequestOf<'import.preview'>['encoding']>;
const encodings = ['utf-8', 'cp932', 'euc-jp', 'utf-16le', 'utf-16be'] as const satisfies readonly Encoding[];

/** Choice of the encoding, if the detected one is wrong. Choosing one reads the file again. */
export function EncodingField({
  value,
  onChoose,
}: {
  readonly value: string;
  readonly onChoose: (encoding: Encoding) => void;
}) {
  const words = useWords().screens.import;
  const choose = (chosen: string): void => {
    const encoding = encodings.find((known) => known === chosen);
    if (encoding !== undefined) onChoose(encoding);
  };
  return (
    <SelectField
      label={words.facts.encoding}
      value={value}
      options={[
        ...(value === '' ? [{ value: '', label: words.facts.chooseEncoding }] : []),
        ...encodings.map((encoding) => ({ value: encoding, label: words.encodings[encoding] })),
      ]}
      onCommit={choose}
    />
  );
}
