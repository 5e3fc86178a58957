import type { Figure } from '../client/types.ts';
import { amountText } from '../words/figures.ts';
import { FigureButton } from './FigureButton.tsx';

/** A cell of a table with yen that say why they are so; nought is a dash and asks nothing. */
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
