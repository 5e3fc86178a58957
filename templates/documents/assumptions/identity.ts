import { heading, pairText } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { size } from '../../parts/style.ts';

/** What must be the same to get the same figures again: law data, program, files of evidence. */
export function identitySection(paper: Paper, number: number): readonly Content[] {
  const { lawData } = paper.result;
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const law = w(({ words }) =>
    fill(words.assumptions.lawDataValue, {
      version: lawData.version,
      checked: lawData.checkedOn,
      hash: lawData.sha256,
    }),
  );
  const program = w(({ words }) => fill(words.assumptions.programValue, { version: paper.programVersion }));
  const lines = [
    line(
      w(({ words }) => words.assumptions.lawDataItem),
      law,
    ),
    line(
      w(({ words }) => words.assumptions.programItem),
      program,
    ),
    ...paper.caseFile.evidence.map(({ exhibit, id, title, file, sha256 }) =>
      line(
        { ja: exhibit === '' ? id : exhibit, client: null },
        { ja: `${[title, file].filter((name) => name !== '').join(' ')} SHA-256 ${sha256}`, client: null },
      ),
    ),
  ];
  return [
    heading(
      number,
      w(({ words }) => words.assumptions.identityTitle),
    ),
    { stack: lines },
  ];
}

const line = (label: Pair, content: Pair): Content => ({
  columns: [
    { stack: [pairText(label, { fontSize: size.note })], width: 90 },
    { stack: [pairText(content, { fontSize: size.dense })], width: '*' },
  ],
  margin: [0, 3, 0, 0],
});
