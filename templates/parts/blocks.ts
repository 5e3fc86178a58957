import type { Content, StackNode, TextNode, TextStyle } from './definition.ts';
import { say, type Pair, type Tongues } from './language.ts';
import { grey, mm, size } from './style.ts';

/** Small grey text of the client's language. */
export const translation = (text: string, fontSize: number): TextNode => ({
  text,
  font: 'sans',
  fontSize,
  color: grey.translation,
});

/** What must fit below a heading, in points: the heads of a table and its first rows. */
const roomBelow = 80;

/**
 * A section heading with its number, a bookmark of the PDF. The translation stands beside it. The heading asks for
 * room below itself and gives it back, so that it never stands alone at the foot of a page.
 */
export const heading = (number: number | null, title: Pair): StackNode => ({
  stack: [
    { stack: [headingText(number, title), { canvas: [], margin: [0, roomBelow, 0, 0] }], unbreakable: true },
    { canvas: [], margin: [0, -roomBelow, 0, 0] },
  ],
});

function headingText(number: number | null, title: Pair): TextNode {
  const text = number === null ? title.ja : `${String(number)}　${title.ja}`;
  return {
    text: [
      { text, font: 'sans', fontSize: size.heading, bold: true },
      ...(title.client === null ? [] : [translation(`   ${title.client}`, 8.5)]),
    ],
    outline: true,
    outlineText: text,
    margin: [0, mm(5.5), 0, mm(2)],
  };
}

/** Heading and what it heads, kept on one page. */
export const section = (number: number, title: Pair, body: readonly Content[]): StackNode => ({
  stack: [heading(number, title), ...body],
  unbreakable: true,
});

/** Room above and none below: room below the last line of a page would start another page. */
export const prose = (text: Pair, fontSize: number = size.note): StackNode => ({
  stack: [
    { text: text.ja, font: 'mincho', fontSize, lineHeight: 1.35 },
    ...(text.client === null ? [] : [{ ...translation(text.client, fontSize - 1.5), lineHeight: 1.2 }]),
  ],
  margin: [0, mm(1.2), 0, 0],
});

export const notes = (texts: readonly Pair[]): StackNode => ({
  stack: texts.map((text) => prose(text)),
  margin: [0, mm(0.8), 0, 0],
});

/** Short notes run together as one paragraph. */
export const paragraph = (texts: readonly Pair[]): StackNode =>
  prose({
    ja: texts.map(({ ja }) => ja).join(''),
    client: texts.some(({ client }) => client === null) ? null : texts.map(({ client }) => client).join(' '),
  });

/** Numbered statements, counted from `first`. */
export const numbered = (texts: readonly Pair[], first: number): Content => ({
  stack: texts.map((text, index) => ({
    columns: [
      { text: `${String(first + index)}.`, width: 16, fontSize: size.note, margin: [0, mm(1.2), 0, 0] },
      { ...prose(text), width: '*' },
    ],
  })),
});

/** The unit of a table, at its upper right. */
export const unit = (text: Pair): TextNode => ({
  text: [text.ja, ...(text.client === null ? [] : [text.client])].join(' '),
  fontSize: 8,
  color: grey.translation,
  alignment: 'right',
  margin: [0, 0, 0, mm(0.8)],
});

/** A check line: figures that were added a second time. */
export const checkLine = (text: Pair): StackNode => ({
  stack: [
    { text: text.ja, fontSize: size.note },
    ...(text.client === null ? [] : [translation(text.client, size.note - 1.5)]),
  ],
  margin: [0, mm(0.5), 0, 0],
});

/** Text of a pair as one block: the translation beneath. */
export const pairText = (text: Pair, style: TextStyle = {}): Content =>
  text.client === null
    ? { ...style, text: text.ja }
    : {
        stack: [
          { ...style, text: text.ja },
          { ...translation(text.client, size.translation), ...aligned(style) },
        ],
      };

const aligned = (style: TextStyle): TextStyle => (style.alignment === undefined ? {} : { alignment: style.alignment });

/** Japanese beside its label: parties and other short facts. */
export const facts = (items: readonly { readonly label: Pair; readonly lines: readonly Pair[] }[]): StackNode => ({
  stack: items.map(({ label, lines }) => ({
    columns: [
      { ...asStack(pairText(label, { fontSize: 9 })), width: mm(43) },
      {
        stack: lines.map((line) => ({
          stack: [
            { text: line.ja, font: 'mincho' as const, fontSize: size.prose },
            ...(line.client === null ? [] : [translation(line.client, 7.5)]),
          ],
        })),
        width: '*',
      },
    ],
    margin: [0, 0, 0, mm(1.6)] as const,
  })),
});

const asStack = (content: Content): StackNode => ({ stack: [content] });

/** A citation and, where it could be translated, its translation beneath. */
export const citationText = (paper: { readonly tongues: Tongues }, text: string, style: TextStyle): Content => {
  const pair = say(paper.tongues, ({ citation }) => citation(text));
  return pairText(pair.client === pair.ja ? { ja: pair.ja, client: null } : pair, style);
};
