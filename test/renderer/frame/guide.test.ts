import { describe, expect, it } from 'vitest';
import { readLine, readMarkdown } from '../../../renderer/pages/help/markdown.ts';

describe('The guide is read as it is written', () => {
  it('reads headings, lists that run on, and tables', () => {
    const blocks = readMarkdown(
      '# Keys\n\nSome text\n\n- one\n  goes on\n- two\n\n| Key | Does |\n| --- | --- |\n| `Esc` | closes |',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'table']);
    expect(blocks[2]).toMatchObject({ ordered: false, items: [readLine('one goes on'), readLine('two')] });
    expect(blocks[3]).toMatchObject({ rows: [[readLine('`Esc`'), readLine('closes')]] });
  });

  it('reads bold, code, links and pictures within a line', () => {
    expect(readLine('Press **Import**, see [keys](keys.md) `830` ![a](../img/a.png)').map(({ kind }) => kind)).toEqual([
      'text',
      'bold',
      'text',
      'link',
      'text',
      'code',
      'text',
      'image',
    ]);
  });

  it('keeps what it does not know as text', () => {
    expect(readLine('<b>5 * 3</b>')).toEqual([{ kind: 'text', text: '<b>5 * 3</b>' }]);
  });
});
