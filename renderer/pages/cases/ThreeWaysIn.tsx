import { officePage } from '../../frame/routes.ts';
import { useWords } from '../../words/language-context.ts';

/** Nothing here yet: three big ways in. */
export function ThreeWaysIn({ onExample, busy }: { readonly onExample: () => void; readonly busy: boolean }) {
  const { cases } = useWords().screens;
  return (
    <section className="ways" aria-label={cases.emptyTitle}>
      <h2>{cases.emptyTitle}</h2>
      <p className="mut">{cases.emptyIntro}</p>
      <div className="ways-list">
        <a className="way" href={officePage('cases', 'new')}>
          <strong>{cases.newCase}</strong>
          <span>{cases.newCaseText}</span>
        </a>
        <a className="way" href={officePage('cases', 'read')}>
          <strong>{cases.importCase}</strong>
          <span>{cases.importCaseText}</span>
        </a>
        <button type="button" className="way" disabled={busy} onClick={onExample}>
          <strong>{cases.example}</strong>
          <span>{cases.exampleText}</span>
        </button>
      </div>
    </section>
  );
}
