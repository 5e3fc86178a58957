import { appPage } from '../../frame/routes.ts';
import { useWords } from '../../words/language-context.ts';

/** Shown while there is no case: create one, import one, or open the example. */
export function EmptyCaseList({ onExample, busy }: { readonly onExample: () => void; readonly busy: boolean }) {
  const { cases } = useWords().screens;
  return (
    <section className="case-start" aria-label={cases.emptyTitle}>
      <h2>{cases.emptyTitle}</h2>
      <p className="mut">{cases.emptyIntro}</p>
      <div className="start-choices">
        <a className="start-choice" href={appPage('cases', 'new')}>
          <strong>{cases.newCase}</strong>
          <span>{cases.newCaseText}</span>
        </a>
        <a className="start-choice" href={appPage('cases', 'read')}>
          <strong>{cases.importCase}</strong>
          <span>{cases.importCaseText}</span>
        </a>
        <button type="button" className="start-choice" disabled={busy} onClick={onExample}>
          <strong>{cases.example}</strong>
          <span>{cases.exampleText}</span>
        </button>
      </div>
    </section>
  );
}
