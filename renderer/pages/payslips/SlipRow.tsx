import type { Verdict } from '../../../src/core/rows/deduction-kinds.ts';
import { fill } from '../../../templates/messages/text.ts';
import { memo } from 'react';
import { GridCell } from '../../grid/GridCell.tsx';
import type { GridApi } from '../../grid/use-grid.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { amountText, isZero } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { sameLine } from '../time/same-line.ts';
import { fixedColumns } from './grid-rows.ts';
import { isAmount } from './slip-lines.ts';

export type SlipRowProps = {
  readonly api: GridApi;
  readonly row: number;
  readonly name: string;
  /** The name of the head or kind; null where the row has none. */
  readonly kind: string | null;
  readonly kinds: readonly string[];
  readonly texts: readonly string[];
  readonly amounts: boolean;
  /** Of the amounts that can be read; `unsummed` where one cannot. */
  readonly total: string | null;
  readonly unsummed: boolean;
  readonly verdict: Verdict | null;
  /** Months whose slip states another net pay than its lines give. */
  readonly flagged: readonly boolean[];
  readonly months: readonly string[];
  readonly active: number;
  readonly left: number;
  readonly right: number;
  readonly onVerdict: (row: number) => void;
};

const UnreadMark = () => (
  <span className="ask-mark" aria-hidden="true">
    ?
  </span>
);

/** One line through all months. Rendered again only when its own props change. */
export const SlipRow = memo(function SlipRow(props: SlipRowProps) {
  const { api, row, name, kind, texts, amounts, months, active, verdict } = props;
  const { screens } = useWords();
  const { payslips } = screens;
  const chosen = (col: number): boolean => col >= props.left && col <= props.right;
  const field = (col: number, label: string, shown: string, typed: string, editable: boolean) => ({
    api,
    label,
    shown,
    typed,
    editable,
    digits: col >= fixedColumns,
    describedBy: 'sheet-line',
    ...(col === 1 ? { choices: props.kinds } : {}),
  });
  return (
    <tr role="row" data-row={row} aria-rowindex={row + 2} className={active >= 0 ? 'at' : ''}>
      <GridCell
        col={0}
        header
        active={active === 0}
        selected={chosen(0)}
        className="stick"
        title={name}
        field={field(0, payslips.item, name, name, kind !== null)}
      >
        {active !== 0 && name}
      </GridCell>
      <GridCell
        col={1}
        active={active === 1}
        selected={chosen(1)}
        className="stick two"
        title={kind ?? undefined}
        field={field(1, `${name} ${payslips.kindOf}`, kind ?? '', kind ?? '', kind !== null)}
      >
        <span className="slip-kind">
          {active !== 1 && <span className="sub">{kind}</span>}
          {verdict !== null && (
            <button
              type="button"
              tabIndex={-1}
              className="badge-button"
              title={payslips.verdict.open}
              onClick={() => props.onVerdict(row)}
            >
              <VerdictBadge verdict={verdict} />
            </button>
          )}
        </span>
      </GridCell>
      {texts.map((text, i) => {
        const col = i + fixedColumns;
        const read = text === '' || !amounts || isAmount(text);
        const unread = !read || props.flagged[i] === true;
        const shown = amounts && read && text !== '' ? amountText(text) : text;
        const label = fill(payslips.monthName, { month: months[i] ?? '', item: name });
        return (
          <GridCell
            key={i}
            col={col}
            active={active === col}
            selected={chosen(col)}
            className={`num ${unread ? 'unread' : ''}`}
            field={{ ...field(col, label, shown, text, true), invalid: unread }}
          >
            {unread && active !== col && <UnreadMark />}
            {active !== col && shown}
          </GridCell>
        );
      })}
      <td role="gridcell" className="num strong">
        {props.total !== null && !isZero(props.total) && amountText(props.total)}
        {props.unsummed && <UnreadMark />}
      </td>
    </tr>
  );
}, sameLine);
