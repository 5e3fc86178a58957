import { pageHere } from '../../frame/routes.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { Card } from '../../parts/Card.tsx';
import { KeyList } from '../../parts/KeyHelp.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';
import { guidePage } from './guide-files.ts';
import { MarkdownView } from './MarkdownView.tsx';
import { readMarkdown } from './markdown.ts';

const chapters = ['index', 'start', 'tutorial', 'pages', 'keys', 'policies', 'import', 'keeping', 'lost', 'limits'];

/** 使い方: the guide of docs/guide. */
export function HelpPage({ rest }: PageProps) {
  const { code, screens } = useWords();
  const { help, pages, frame } = screens;
  const name = rest[0] ?? 'index';
  const text = guidePage(code, name);
  return (
    <>
      <PageHead title={pages.help} />
      <div className="page-body help">
        <nav className="card guide-contents" aria-label={help.contents}>
          {chapters.map((chapter) => (
            <a key={chapter} href={pageHere('help', chapter)} aria-current={chapter === name ? 'page' : undefined}>
              {titleOf(guidePage(code, chapter)) ?? chapter}
            </a>
          ))}
        </nav>
        <div className="stack">
          {text === undefined ? <p>{help.missing}</p> : <MarkdownView text={text} />}
          {name === 'index' && (
            <Card title={help.keys}>
              <div className="card-body">
                <KeyList lines={frame.keyList} />
              </div>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

function titleOf(text: string | undefined): string | undefined {
  const first = text === undefined ? undefined : readMarkdown(text)[0];
  return first?.kind === 'heading' ? first.line.map((span) => span.text).join('') : undefined;
}
