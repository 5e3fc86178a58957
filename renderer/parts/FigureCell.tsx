import type { Figure } from '../client/types.ts';
import { amountText } from '../words/figures.ts';
import { FigureButton } from './FigureButton.tsx';

/** A table cell with an amount that opens its derivation; zero is a plain dash. */
export function FigureCell({
  figure,
  title,
  yen,
  strong = false,
}: {
  readonly figure: Figure;
  readonly title: string;
  readonly yen: string;
  readonly strong?: boolean;
}) {
  const text = amountText(yen);
  return (
    <td className={strong ? 'num strong' : 'num'}>
      {text === '–' ? (
        <span className="mut">{text}</span>
      ) : (
        <FigureButton figure={figure} title={title}>
          {text}
        </FigureButton>
      )}
    </td>
  );
}
