import { datesText } from '../../../templates/documents/derivation/values.ts';
import { fill } from '../../../templates/parts/language.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { sourcePlace, type SourcePlace } from '../../session/why-sources.ts';
import { useWords, type Words } from '../../words/language-context.ts';
import { casePage } from '../routes.ts';

/** Where the facts of a step are recorded, with links to the pages. */
export function WhySources({ sources, worker }: { readonly sources: readonly string[]; readonly worker: string }) {
  const words = useWords();
  const { id, records } = useCase((state) => state);
  const own = recordsOf(records, 'worker').find(({ body }) => textOf(body, 'id') === worker)?.id;
  const ofWorker = own === undefined ? [] : [own];
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{words.screens.why.sources}</h3>
      <ul className="plain-list">
        {sources.map((source) => {
          const place = sourcePlace(records, source);
          const href = addressOf(id, ofWorker, place);
          const text = sourceWords(words, place);
          return <li key={source}>{href === null ? text : <a href={href}>{text}</a>}</li>;
        })}
      </ul>
    </section>
  );
}

export function sourceWords({ screens, claim }: Words, place: SourcePlace): string {
  if (place.kind === 'text') return place.text;
  if (place.kind === 'row') return fill(screens.why.row, { file: place.file, row: place.row });
  return `${claim.words.derivations.sources[place.kind]} ${datesText(place.dates, claim.span)}`;
}

/** `worker`: the record of the worker of the figure; empty if it was removed. */
function addressOf(caseId: string, worker: readonly string[], place: SourcePlace): string | null {
  switch (place.kind) {
    case 'row':
      return place.record === null ? null : casePage(caseId, 'evidence', place.record);
    case 'terms':
      return casePage(caseId, 'parties', ...worker);
    case 'payslip':
      return casePage(caseId, 'payslips', ...worker);
    case 'days':
      return casePage(caseId, 'time', ...worker, ...(worker.length === 0 ? [] : [place.dates.slice(0, 7)]));
    case 'text':
      return null;
  }
}
