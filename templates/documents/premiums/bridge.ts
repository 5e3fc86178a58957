import { premiumHeads } from '../../../src/core/rows/heads.ts';
import { heading } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { isZero, negative, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { isPrescribed, paidPrincipal, sumOf, unpaidHeads, withSum } from '../../parts/periods.ts';
import { money, table, text, type Row } from '../../parts/table.ts';

/** From the total of this paper to the claim of the summary: the other heads are added, prescribed periods taken off. */
export function bridge(paper: Paper): Content {
  const { periods, totals } = paper.claim;
  const premiums: readonly string[] = premiumHeads;
  const others = unpaidHeads(periods).filter((head) => !premiums.includes(head));
  const otherYen = sum(others.map((head) => sumOf(periods, 'unpaid', head)));
  const prescribed = sumOf(
    periods.filter((period) => isPrescribed(period, paper.result.policy)),
    'unpaid',
    'total',
  );
  const payments = paidPrincipal(periods.filter((period) => !isPrescribed(period, paper.result.policy)));
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const line = (label: Pair, yen: string): Row => ({ cells: [text(label), money(yen)] });
  const rows = [
    line(
      w(({ words }) => words.premiums.bridgePremiums),
      sum(premiumHeads.map((head) => sumOf(periods, 'unpaid', head))),
    ),
    ...(isZero(otherYen)
      ? []
      : [
          line(
            w(({ words, list }) =>
              fill(words.premiums.bridgeOther, { heads: list(others.map((head) => words.heads.name[head])) }),
            ),
            otherYen,
          ),
        ]),
    ...(isZero(prescribed)
      ? []
      : [
          line(
            w(({ words }) => words.premiums.bridgePrescribed),
            negative(prescribed),
          ),
        ]),
    ...(isZero(payments)
      ? []
      : [
          line(
            w(({ words }) => words.summary.partPayments),
            negative(payments),
          ),
        ]),
  ];
  const claimed: Row = {
    cells: [text(w(({ words }) => words.premiums.bridgeClaimed)), money(totals.claimable)],
    kind: 'sum',
  };
  return {
    stack: [
      heading(
        null,
        w(({ words }) => words.premiums.bridgeTitle),
      ),
      table({
        width: 440,
        columns: [
          { width: 350, align: 'left' },
          { width: 90, align: 'right' },
        ],
        head: [],
        groups: withSum(rows, [claimed]),
      }),
    ],
    unbreakable: true,
  };
}
