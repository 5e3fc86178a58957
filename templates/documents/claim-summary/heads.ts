import type { HeadName } from '../../../src/core/claim/result.ts';
import { checkLine, notes, unit } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { headCitation } from '../../parts/head-citations.ts';
import { fill } from '../../parts/language.ts';
import { isZero, minus, negative, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { isPrescribed, owedHeads, paidPrincipal, sumOf, withSum } from '../../parts/periods.ts';
import { contentWidth, grey } from '../../parts/style.ts';
import { money, table, text, type Row } from '../../parts/table.ts';

type Amounts = {
  readonly due: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly prescribed: string;
  readonly claimed: string;
};

/** Due, paid, unpaid, prescribed and claimed by head, with the bridge where due less paid is not what is unpaid. */
export function headsTable(paper: Paper): readonly Content[] {
  const heads = owedHeads(paper.claim.periods);
  const rows = heads.map((head) => headRow(paper, head));
  const payments = paymentAmounts(paper);
  const total = totalOf([
    ...heads.map((head) => amountsOf(paper, head)),
    ...paper.claim.otherHeads.map(otherAmounts),
    payments,
  ]);
  const w = (pick: Parameters<typeof sayOn>[1]): ReturnType<typeof sayOn> => sayOn(paper, pick);
  return [
    unit(w(({ words }) => words.paper.unitYen)),
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 190, align: 'left' },
        ...Array.from({ length: 5 }, () => ({ width: 58, align: 'right' as const })),
      ],
      head: [
        [
          text(w(({ words }) => words.summary.columnHead)),
          text(w(({ words }) => words.summary.columnDue)),
          text(w(({ words }) => words.summary.columnPaid)),
          text(w(({ words }) => words.summary.columnUnpaid)),
          text(w(({ words }) => words.summary.columnPrescribed)),
          text(w(({ words }) => words.summary.columnClaimed)),
        ],
      ],
      groups: withSum(
        [...rows, ...otherRows(paper), ...paymentRow(paper, payments)],
        [{ cells: [text(w(({ words }) => words.paper.total)), ...amountCells(total)], kind: 'total' }],
      ),
    }),
    ...bridge(paper, total),
    ...assumedPay(paper),
    checkLine(check(paper, total)),
  ];
}

function headRow(paper: Paper, head: HeadName): Row {
  const name = sayOn(paper, ({ words }) => words.heads.name[head]);
  return {
    cells: [
      text({
        stack: [
          {
            text: [
              { text: `${name.ja}  `, font: 'sans', fontSize: 8.5 },
              { text: headCitation(paper.claim, head), font: 'sans', fontSize: 7, color: grey.translation },
            ],
          },
          ...(name.client === null
            ? []
            : [{ text: name.client, font: 'sans' as const, fontSize: 6.8, color: grey.translation }]),
        ],
      }),
      ...amountCells(amountsOf(paper, head)),
    ],
  };
}

const amountCells = ({ due, paid, unpaid, prescribed, claimed }: Amounts): readonly ReturnType<typeof money>[] => [
  money(due),
  money(paid),
  money(unpaid),
  money(prescribed),
  money(claimed, { bold: true }),
];

function amountsOf({ claim: { periods }, result: { policy } }: Paper, head: HeadName): Amounts {
  const unpaid = sumOf(periods, 'unpaid', head);
  const prescribed = sumOf(
    periods.filter((period) => isPrescribed(period, policy)),
    'unpaid',
    head,
  );
  return {
    due: sumOf(periods, 'due', head),
    paid: sumOf(periods, 'paid', head),
    unpaid,
    prescribed,
    claimed: minus(unpaid, prescribed),
  };
}

/** Heads outside the pay periods (notice pay) have no prescription of their own in the result. */
const otherAmounts = ({ due, paid, unpaid }: Paper['claim']['otherHeads'][number]): Amounts => ({
  due,
  paid,
  unpaid,
  prescribed: '0',
  claimed: unpaid,
});

const otherRows = (paper: Paper): readonly Row[] =>
  paper.claim.otherHeads.map((other) => ({
    cells: [text(sayOn(paper, ({ words }) => words.heads.other[other.head])), ...amountCells(otherAmounts(other))],
  }));

/** 一部弁済: the principal that it paid, off what is unpaid; no head of its own has it. */
function paymentAmounts({ claim: { periods }, result: { policy } }: Paper): Amounts {
  const paid = paidPrincipal(periods);
  const prescribed = paidPrincipal(periods.filter((period) => isPrescribed(period, policy)));
  return {
    due: '0',
    paid,
    unpaid: negative(paid),
    prescribed: negative(prescribed),
    claimed: minus(prescribed, paid),
  };
}

const paymentRow = (paper: Paper, amounts: Amounts): readonly Row[] =>
  isZero(amounts.paid)
    ? []
    : [{ cells: [text(sayOn(paper, ({ words }) => words.summary.partPayments)), ...amountCells(amounts)] }];

const totalOf = (all: readonly Amounts[]): Amounts => ({
  due: sum(all.map(({ due }) => due)),
  paid: sum(all.map(({ paid }) => paid)),
  unpaid: sum(all.map(({ unpaid }) => unpaid)),
  prescribed: sum(all.map(({ prescribed }) => prescribed)),
  claimed: sum(all.map(({ claimed }) => claimed)),
});

function bridge(paper: Paper, { due, paid, unpaid }: Amounts): readonly Content[] {
  const overpaid = minus(unpaid, minus(due, paid));
  if (isZero(overpaid)) return [];
  return [notes([sayOn(paper, ({ words, amount }) => fill(words.summary.bridgeOverpaid, { yen: amount(overpaid) }))])];
}

/** Without payslips the paid amounts are an assumption, which the reader of the table must see. */
function assumedPay(paper: Paper): readonly Content[] {
  const missing = paper.claim.undecided.filter(({ code }) => code === 'payslip-missing').length;
  if (missing === 0 || paper.result.policy.missingPayslip !== 'base-paid') return [];
  return [notes([sayOn(paper, ({ words }) => fill(words.summary.basePayAssumed, { count: String(missing) }))])];
}

/** The claim by head, by month and in the result must be one figure. */
function check(paper: Paper, { claimed }: Amounts): ReturnType<typeof sayOn> {
  const { periods, otherHeads, totals } = paper.claim;
  const months = sum([
    ...periods.filter((period) => !isPrescribed(period, paper.result.policy)).map(({ remaining }) => remaining),
    ...otherHeads.map(({ unpaid }) => unpaid),
  ]);
  const agrees = claimed === months && months === totals.claimable;
  return sayOn(paper, ({ words, amount }) => {
    const line = fill(words.summary.checkText, {
      heads: amount(claimed),
      months: amount(months),
      result: amount(totals.claimable),
      verdict: agrees ? words.paper.agrees : words.paper.differs,
    });
    return `${words.paper.check} ${line}`;
  });
}
