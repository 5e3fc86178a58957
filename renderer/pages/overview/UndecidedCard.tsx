import { missingFactText } from '../../../templates/parts/codes.ts';
import { fill, fillFrom, placesOf, textFor } from '../../../templates/messages/text.ts';
import type { ResultFile, Undecided, WorkerResult } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { useCase } from '../../session/case-context.ts';
import { pageOfUndecided, takenBy } from '../../session/undecided.ts';
import { undecidedText } from '../../words/claim-text.ts';
import { useWords, type Words } from '../../words/language-context.ts';

/** What could not be computed, the missing fact, and how the claim treats it meanwhile. */
export function UndecidedCard({ result }: { readonly result: ResultFile }) {
  const words = useWords();
  const { overview, pages } = words.screens;
  const caseId = useCase((state) => state.id);
  const rows = result.workers.flatMap((worker) => worker.undecided.map((item) => ({ worker, item })));
  return (
    <Card title={overview.undecided} aside={String(rows.length)}>
      {rows.length === 0 ? (
        <p className="card-body">{overview.undecidedEmpty}</p>
      ) : (
        <Scroll label={overview.undecided}>
          <table className="words-table">
            <thead>
              <tr>
                <th scope="col">{overview.missingFact}</th>
                <th scope="col">{overview.hangs}</th>
                <th scope="col">{overview.where}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ worker, item }, at) => (
                <tr key={at}>
                  <td>
                    {undecidedText(words, item)}
                    <div className="sub">{factText(words, item)}</div>
                  </td>
                  <td className="mut">{hangingText(words, worker, item)}</td>
                  <td>
                    <a href={casePage(caseId, pageOfUndecided(item))}>{pages[pageOfUndecided(item)]}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

/** Which fact is missing and who has it. */
function factText({ screens, claim }: Words, item: Undecided): string {
  const missing = missingFactText(claim, item);
  return missing === null ? '' : fill(screens.overview.factOf, missing);
}

function hangingText({ screens, claim }: Words, worker: WorkerResult, item: Undecided): string {
  const { hanging, yenRange } = screens.overview;
  if (item.yen !== null)
    return fill(yenRange, { least: claim.amount(item.yen.least), most: claim.amount(item.yen.most) });
  const text = textFor(hanging, item.code) ?? hanging.other;
  const yen = item.data['yen'] ?? takenBy(worker, item);
  const values = { ...item.data, ...(yen === undefined ? {} : { yen: claim.amount(yen) }) };
  return placesOf(text).every((name) => name in values) ? fillFrom(text, values, () => '') : hanging.other;
}
