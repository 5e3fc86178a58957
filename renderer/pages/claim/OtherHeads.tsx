import type { WorkerResult } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';

/** Heads that belong to no pay period, such as pay in place of notice of dismissal. */
export function OtherHeads({ worker }: { readonly worker: WorkerResult }) {
  const { screens, claim } = useWords();
  if (worker.otherHeads.length === 0) return null;
  return (
    <Card title={screens.claim.otherHeads} aside={screens.common.yen}>
      <table>
        <thead>
          <tr>
            <td />
            {(['due', 'paid', 'unpaid'] as const).map((side) => (
              <th scope="col" className="num" key={side}>
                {screens.claim.sides[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worker.otherHeads.map(({ head, due, paid, unpaid }) => (
            <tr key={head}>
              <th scope="row">{claim.words.heads.other[head]}</th>
              <td className="num">{amountText(due)}</td>
              <td className="num">{amountText(paid)}</td>
              <td className="num strong">{amountText(unpaid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
