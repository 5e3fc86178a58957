import type { CaseFile, Worker } from '../../src/core/records/case.ts';
import type { ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import { pairText, translation } from './blocks.ts';
import type { Content, PdfDefinition, TextNode } from './definition.ts';
import { mother } from '../messages/codes.ts';
import { fill, say, type Language, type Pair, type Tongues } from './language.ts';
import { contentWidth, grey, mm, pageMargins, size } from './style.ts';

/** What every paper is made of: the facts, the result, the worker, the languages and its number in the packet. */
export type Paper = {
  readonly caseFile: CaseFile;
  readonly result: ResultFile;
  readonly worker: Worker;
  readonly claim: WorkerResult;
  readonly programVersion: string;
  readonly tongues: Tongues;
  readonly title: Pair;
  readonly annex: number;
};

export const sayOn = (paper: Paper, words: (language: Language) => string): Pair => say(paper.tongues, words);

export function definition(
  paper: Paper,
  pageOrientation: PdfDefinition['pageOrientation'],
  content: readonly Content[],
): PdfDefinition {
  const subject = headerCase(paper);
  return {
    pageSize: 'A4',
    pageOrientation,
    pageMargins,
    language: mother,
    info: { title: `${paper.title.ja}　${subject}`, subject, creationDate: paper.result.asOf },
    defaultStyle: { font: 'sans', fontSize: size.prose },
    content,
    header: () => header(paper, subject),
    footer: (page, pages) => footer(paper, page, pages),
  };
}

/** The title with what stands at its right, over a rule. */
export function titleBlock(
  paper: Paper,
  beside: readonly Pair[],
  orientation: PdfDefinition['pageOrientation'],
): readonly Content[] {
  return [
    {
      columns: [
        {
          stack: [
            {
              text: paper.title.ja,
              font: 'sans',
              fontSize: size.title,
              bold: true,
              characterSpacing: 2,
              outline: true,
              outlineText: paper.title.ja,
            },
            ...(paper.title.client === null ? [] : [translation(paper.title.client, 10)]),
          ],
          width: '*',
        },
        {
          stack: beside.map((line) => pairText(line, { fontSize: size.note, alignment: 'right' })),
          width: mm(80),
        },
      ],
    },
    rule(contentWidth[orientation]),
  ];
}

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1 }],
  margin: [0, mm(2.2), 0, mm(4)],
});

const headerCase = ({ worker, caseFile, result, tongues }: Paper): string =>
  fill(tongues.japanese.words.paper.headerCase, {
    worker: worker.name,
    employer: caseFile.employer.name,
    date: result.asOf,
  });

export const annexOf = (paper: Paper, number = String(paper.annex)): Pair =>
  sayOn(paper, ({ words }) => fill(words.paper.annex, { number }));

function header(paper: Paper, subject: string): Content {
  const style = { fontSize: 7.5, color: grey.translation };
  return {
    columns: [
      { ...style, text: `${annexOf(paper).ja} ${paper.title.ja}` },
      { ...style, text: subject, alignment: 'right' },
    ],
    margin: [pageMargins[0], mm(12), pageMargins[2], 0],
  };
}

function footer(paper: Paper, page: number, pages: number): Content {
  return {
    columns: [
      { stack: footLines(paper).map((text) => footLine(text)), width: '*' },
      { text: `${String(page)}/${String(pages)}`, fontSize: 9, alignment: 'right', width: 36 },
    ],
    margin: [pageMargins[0], mm(3), pageMargins[2], 0],
  };
}

const footLine = (text: string): TextNode => ({ text, fontSize: size.foot, color: grey.translation });

/** Decision 15: state of the law, no legal advice, and on translated papers which text counts and who reviewed the translation. */
function footLines({ result, programVersion, tongues: { japanese, client } }: Paper): readonly string[] {
  const { paper } = japanese.words;
  const stamp = fill(paper.lawData, {
    version: result.lawData.version,
    hash: result.lawData.sha256.slice(0, 8),
    program: programVersion,
  });
  if (client === null) return [stamp, paper.notAdvice];
  return [
    `${stamp}　${paper.notAdvice}`,
    `${paper.translationNotice}${reviewLine(japanese, client)}`,
    `${client.words.paper.notAdvice} ${client.words.paper.translationNotice} ${reviewLine(client, client)}`,
  ];
}

/** Whether the client's catalogue was reviewed, in either language. */
function reviewLine({ words: { paper }, date }: Language, client: Language): string {
  const { reviewed } = client;
  return reviewed === null
    ? paper.translationNotReviewed
    : fill(paper.translationReviewed, { name: reviewed.name, date: date(reviewed.date) });
}
