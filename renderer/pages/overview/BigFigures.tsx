import type { ResultFile, TotalName } from '../../client/types.ts';
import { FigureButton } from '../../parts/FigureButton.tsx';
import { yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';

const shown: readonly Exclude<TotalName, 'unpaid'>[] = ['claimable', 'interest', 'additionalPayment', 'prescribed'];

/** With one worker each total opens its derivation; with several the totals are sums, shown on the claim page. */
export function BigFigures({ result }: { readonly result: ResultFile }) {
  const { overview } = useWords().screens;
  const [only, ...others] = result.workers;
  return (
    <dl className="big-figures">
      {shown.map((total) => (
        <div key={total}>
          <dt>{overview[total]}</dt>
          <dd className={total === 'prescribed' ? 'mut' : ''}>
            {only === undefined || others.length > 0 ? (
              yenText(result.totals[total])
            ) : (
              <FigureButton figure={{ kind: 'total', worker: only.id, total }} title={overview[total]}>
                {yenText(result.totals[total])}
              </FigureButton>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
