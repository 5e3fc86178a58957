import type { ReactNode } from 'react';
import { pageHere } from '../../frame/routes.ts';
import { guidePicture } from './guide-files.ts';
import { readMarkdown, type Block, type Line, type Span } from './markdown.ts';

/** The address in the program of a link from one page of the guide to another. */
const hrefOf = (to: string): string | null => {
  const [, page] = /^(?:\.\/)?([\w-]+)\.md(?:#.*)?$/.exec(to) ?? [];
  return page === undefined ? null : pageHere('help', page);
};

export const MarkdownView = ({ text }: { readonly text: string }) => (
  <article className="guide">
    {readMarkdown(text).map((block, at) => (
      <BlockView key={at} block={block} />
    ))}
  </article>
);

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${String(block.level)}` as 'h1' | 'h2' | 'h3';
      return (
        <Heading>
          <LineView line={block.line} />
        </Heading>
      );
    }
    case 'paragraph':
      return <Paragraph line={block.line} />;
    case 'quote':
      return (
        <blockquote>
          <LineView line={block.line} />
        </blockquote>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((line, at) => (
            <li key={at}>
              <LineView line={line} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
  }
}

/** A missing picture is left out. */
function Paragraph({ line }: { readonly line: Line }) {
  const [only, ...others] = line;
  if (only?.kind === 'image' && others.length === 0 && guidePicture(only.to) === undefined) return null;
  return (
    <p>
      <LineView line={line} />
    </p>
  );
}

const TableView = ({ head, rows }: { readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }) => (
  <table>
    <thead>
      <tr>
        {head.map((line, at) => (
          <th scope="col" key={at}>
            <LineView line={line} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {row.map((line, column) => (
            <td key={column}>
              <LineView line={line} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const LineView = ({ line }: { readonly line: Line }) => line.map((span, at) => <SpanView key={at} span={span} />);

function SpanView({ span }: { readonly span: Span }): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'bold':
      return <strong>{span.text}</strong>;
    case 'code':
      return <code>{span.text}</code>;
    case 'image': {
      const source = guidePicture(span.to);
      return source === undefined ? null : <img src={source} alt={span.text} />;
    }
    case 'link': {
      const href = hrefOf(span.to);
      return href === null ? span.text : <a href={href}>{span.text}</a>;
    }
  }
}
