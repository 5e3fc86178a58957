import type { StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { dateText } from '../../words/date-text.ts';
import { useWords } from '../../words/language-context.ts';
import { Card } from '../../parts/Card.tsx';
import { repeatedExhibits } from './exhibit.ts';
import { restsOn } from './rests-on.ts';

export function EvidenceList({
  list,
  chosen,
  choose,
}: {
  readonly list: readonly StoredRecord[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}) {
  const words = useWords();
  const { evidence } = words.screens;
  const { records } = useCase((state) => state);
  const repeated = repeatedExhibits(list.map(({ body }) => textOf(body, 'exhibit')));
  return (
    <Card title={evidence.list} className="evidence-list">
      <div className="scroll" tabIndex={0} role="group" aria-label={evidence.list}>
        <table>
          <thead>
            <tr>
              <th scope="col">{evidence.exhibit}</th>
              <th scope="col">{evidence.titleOf}</th>
              <th scope="col">{evidence.file}</th>
              <th scope="col">{evidence.createdOn}</th>
              <th scope="col">{evidence.author}</th>
              <th scope="col" className="num">
                {evidence.days}
              </th>
              <th scope="col">{evidence.sha256}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ id, body }) => {
              const field = (name: string): string => textOf(body, name);
              const days = restsOn(records, null, field('id')).reduce((sum, rest) => sum + rest.days.length, 0);
              return (
                <tr key={id} className={id === chosen ? 'chosen' : ''}>
                  <th scope="row" className="nowrap">
                    {repeated.has(field('exhibit')) && (
                      <span className="ask-mark" title={evidence.repeated}>
                        ?
                      </span>
                    )}{' '}
                    {field('exhibit') || <span className="mut">{evidence.unnamed}</span>}
                  </th>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-current={id === chosen ? 'true' : undefined}
                      onClick={() => choose(id)}
                    >
                      {field('title') || field('file') || field('id')}
                    </button>
                  </td>
                  <td className="sub">{field('file')}</td>
                  <td className="nowrap">{dateText(field('createdOn'), words)}</td>
                  <td>{field('author')}</td>
                  <td className="num">{days === 0 ? '–' : days}</td>
                  <td className="short-hash" title={field('sha256')}>
                    {field('sha256').slice(0, 8)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
