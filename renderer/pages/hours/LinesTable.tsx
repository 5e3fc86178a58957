import { fill } from '../../../templates/messages/text.ts';
import type { KaroshiResult } from '../../client/types.ts';
import { useWords } from '../../words/language-context.ts';

const sign = { below: '▽', at: '＝', over: '▲' } as const;

/** Over, at or below each line, in words and with a sign. */
export function LinesTable({ lines }: { readonly lines: KaroshiResult['lines'] }) {
  const { longHours } = useWords().claim.words;
  const names: Readonly<Record<string, string>> = longHours.line;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{longHours.lineColumn}</th>
          <th scope="col" className="num">
            {longHours.valueColumn}
          </th>
          <th scope="col">{longHours.stateColumn}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, value, line, state }) => (
          <tr key={id}>
            <th scope="row" className="wraps">
              {names[id] ?? id}
            </th>
            <td className="num">{fill(longHours.chartLine, { hours: value })}</td>
            <td className={state === 'below' ? 'sub' : 'strong bad'}>
              <span aria-hidden="true">{sign[state]} </span>
              {fill(longHours.state[state], { line })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
