import { fill } from '../../../templates/messages/text.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cursorAt, selectionOf } from '../../grid/cursor.ts';
import { GridTable } from '../../grid/GridTable.tsx';
import type { GridColumn } from '../../grid/shape.ts';
import { useGrid } from '../../grid/use-grid.ts';
import { amountText, isZero, sum } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { CompareRows } from './CompareRows.tsx';
import { cellAt, fixedColumns, gridRows, rowKey, textIn, type GridRow } from './grid-rows.ts';
import { SlipDialogs, type Asked } from './SlipDialogs.tsx';
import { slipLine } from './slip-line-text.ts';
import { isAmount, linesOfSlips, type SlipLine } from './slip-lines.ts';
import { netDifference, netOf, statedNetNote, statedNetText, sumOfSide } from './slip-sums.ts';
import { SlipHead } from './SlipHead.tsx';
import { SlipRow } from './SlipRow.tsx';
import { HeadingRow, SumRow } from './SumRow.tsx';
import { useKindWords } from './use-kind-words.ts';
import { useSlipActions } from './use-slip-actions.ts';
import type { Slips } from './use-slips.ts';
import { gravest, verdictsOf } from './verdicts.ts';

const noFlags: readonly boolean[] = [];

/** Months in columns, lines in rows: payments, deductions with verdicts, net pay, due and paid. */
export function SlipGrid({
  data,
  added,
  asked,
  onAsk,
}: {
  readonly data: Slips;
  /** Lines added by hand that no slip has yet. */
  readonly added: readonly SlipLine[];
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}) {
  const words = useWords();
  const { payslips } = words.screens;
  const { slips, notes } = data;
  const kinds = useKindWords();
  const payments = useMemo(() => linesOfSlips(slips, 'payments', added), [slips, added]);
  const deductions = useMemo(() => linesOfSlips(slips, 'deductions', added), [slips, added]);
  const rows = useMemo(() => gridRows(payments, deductions), [payments, deductions]);
  const [leftOut, setLeftOut] = useState(0);
  const columns = useMemo(
    () =>
      Array.from({ length: slips.length + fixedColumns }, (_, i): GridColumn => ({
        id: String(i),
        editable: true,
        tabStop: i >= fixedColumns,
      })),
    [slips.length],
  );
  const ask = useMemo(
    () => ({
      verdict: (row: number): void => {
        const found = rows[row];
        if (found?.kind === 'line' && found.line.side === 'deductions') onAsk({ kind: 'verdict', line: found.line });
      },
      help: (): void => onAsk({ kind: 'help' }),
      leftOut: setLeftOut,
    }),
    [rows, onAsk],
  );
  const actions = useSlipActions(data, rows, kinds, ask);
  const { cursor, api } = useGrid({ rows: rows.length, columns }, actions, cursorAt(2, fixedColumns));
  const known = useRef(slips);
  useEffect(() => {
    const before = new Set(known.current.map(({ id }) => id));
    const fresh = slips.findIndex(({ id }) => !before.has(id));
    known.current = slips;
    if (fresh < 0) return;
    // Typing continues in the month just added.
    api.setFocus(true);
    api.point(2, fresh + fixedColumns, false);
  }, [slips, api]);
  const selection = selectionOf(cursor);
  const months = slips.map(({ body }) => {
    const month = slipMonth(body);
    return month === '' ? '' : words.claim.month(month);
  });

  const differences = slips.map(({ body }) => netDifference(body, statedNetText(statedNetNote(notes, body))));
  const flagged = differences.map((difference) => difference !== null && !isZero(difference));

  const row = (of: GridRow, at: number) => {
    const selected = at >= selection.top && at <= selection.bottom;
    const texts = slips.map((_, i) => textIn(cellAt(of, i + fixedColumns, slips), notes, kinds.word));
    return (
      <SlipRow
        key={rowKey(of)}
        api={api}
        row={at}
        name={of.kind === 'line' ? of.line.name : of.kind === 'date' ? payslips[of.field] : payslips.statedNet}
        kind={of.kind === 'line' ? kinds.word(of.line) : null}
        kinds={of.kind === 'line' ? kinds.list(of.line.side) : noKinds}
        texts={texts}
        amounts={of.kind !== 'date'}
        total={of.kind === 'date' ? null : sum(texts.filter(isAmount))}
        unsummed={of.kind !== 'date' && texts.some((text) => text !== '' && !isAmount(text))}
        verdict={of.kind === 'line' ? gravest(verdictsOf(of.line, data.deductions)) : null}
        flagged={of.kind === 'net' ? flagged : noFlags}
        months={months}
        active={cursor.row === at ? cursor.col : -1}
        left={selected ? selection.left : -1}
        right={selected ? selection.right : -1}
        onVerdict={ask.verdict}
      />
    );
  };
  const sums = (name: string, values: readonly (string | null)[]) => (
    <SumRow
      name={name}
      cells={values.map((yen) => (yen === null ? '?' : amountText(yen)))}
      flagged={values.map((yen) => yen === null)}
      total={amountText(sum(values.filter((yen) => yen !== null)))}
    />
  );
  const firstDeduction = 2 + payments.length;
  const netRow = firstDeduction + deductions.length;
  const wide = slips.length + fixedColumns + 1;
  const said = slipLine(cellAt(rows[cursor.row], cursor.col, slips), notes, words);

  return (
    <>
      <div className="time-body">
        <div className="sheet">
          <GridTable api={api} label={payslips.table} rows={rows.length + 1} columns={wide} className="slip-table">
            <SlipHead slips={slips} months={months} onMonth={(slip) => onAsk({ kind: 'month', slip })} />
            <tbody>
              {rows.slice(0, 2).map((of, i) => row(of, i))}
              <HeadingRow name={payslips.payments} columns={wide}>
                <button type="button" className="btn plain" onClick={() => onAsk({ kind: 'add', side: 'payments' })}>
                  ＋ {payslips.addPayment}
                </button>
              </HeadingRow>
              {rows.slice(2, firstDeduction).map((of, i) => row(of, i + 2))}
              {sums(
                payslips.sumOfPayments,
                slips.map(({ body }) => sumOfSide(body, 'payments')),
              )}
              <HeadingRow name={payslips.deductions} columns={wide}>
                <button type="button" className="btn plain" onClick={() => onAsk({ kind: 'add', side: 'deductions' })}>
                  ＋ {payslips.addDeduction}
                </button>
              </HeadingRow>
              {rows.slice(firstDeduction, netRow).map((of, i) => row(of, i + firstDeduction))}
              {sums(
                payslips.sumOfDeductions,
                slips.map(({ body }) => sumOfSide(body, 'deductions')),
              )}
              <HeadingRow name={payslips.net} columns={wide} />
              {rows.slice(netRow).map((of, i) => row(of, i + netRow))}
              {sums(
                payslips.counted,
                slips.map(({ body }) => netOf(body)),
              )}
              <SumRow
                name={payslips.difference}
                flagged={flagged}
                cells={differences.map((difference) => (difference === null ? '' : amountText(difference)))}
                total={amountText(sum(differences.filter((difference) => difference !== null)))}
              />
              <CompareRows data={data} slips={slips} />
            </tbody>
          </GridTable>
        </div>
        <SlipDialogs data={data} asked={asked} onAsk={onAsk} />
      </div>
      <p className="sheet-line" id="sheet-line" role="status">
        {said.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {leftOut > 0 && <span>{fill(payslips.pasteLeftOut, { count: String(leftOut) })}</span>}
      </p>
    </>
  );
}

const noKinds: readonly string[] = [];

/** The month in which the period of a slip ends. */
const slipMonth = (body: { readonly [field: string]: unknown }): string => {
  const period = body['period'] as { readonly to?: unknown } | undefined;
  return typeof period?.to === 'string' ? period.to.slice(0, 7) : '';
};
