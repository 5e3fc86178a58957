import type { PeriodResult, PrescriptionState } from '../../../src/core/claim/result.ts';
import type { CaseEvent, EventKind } from '../../../src/core/records/case.ts';
import { notes, section } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { money, table, text, type Row } from '../../parts/table.ts';

/** 消滅時効: which paydays are lost, held, before a court or running, and the hard dates. */
export function prescriptionSection(paper: Paper, number: number): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return section(
    number,
    w(({ words }) => words.summary.prescriptionTitle),
    [
      table({
        width: contentWidth.portrait,
        columns: [
          { width: 118, align: 'left' },
          { width: 190, align: 'left' },
          { width: 111, align: 'left' },
          { width: 62, align: 'right' },
        ],
        head: [
          [
            text(w(({ words }) => words.summary.paydayColumn)),
            text(w(({ words }) => words.summary.stateColumn)),
            text(w(({ words }) => words.summary.lastDayColumn)),
            text(w(({ words }) => words.summary.unpaidYenColumn)),
          ],
        ],
        groups: runs(paper.claim.periods).map((run) => [runRow(paper, run)]),
      }),
      notes([...ruleNotes(paper), ...eventNotes(paper), ...paymentNotes(paper)]),
    ],
  );
}

type Run = { readonly state: PrescriptionState; readonly periods: readonly PeriodResult[] };

/** Paydays in order, as long as their state is the same; held ones also share their last day. */
function runs(periods: readonly PeriodResult[]): readonly Run[] {
  const found: { state: PrescriptionState; periods: PeriodResult[] }[] = [];
  for (const period of periods) {
    const last = found.at(-1);
    if (last !== undefined && sameRun(last.periods[0], period)) last.periods.push(period);
    else found.push({ state: period.prescription.state, periods: [period] });
  }
  return found;
}

const sameRun = (first: PeriodResult | undefined, next: PeriodResult): boolean =>
  first?.prescription.state === next.prescription.state &&
  (next.prescription.state !== 'held-by-demand' || first.prescription.lastDay === next.prescription.lastDay);

function runRow(paper: Paper, { state, periods }: Run): Row {
  const paydays = periods.map(({ dueDate }) => dueDate);
  return {
    cells: [
      text(span(paydays, paper.tongues.japanese)),
      text(sayOn(paper, ({ words }) => words.summary.state[state])),
      text(lastDay(paper, state, periods), { bold: state === 'held-by-demand' || state === 'running' }),
      money(sum(periods.map(({ remaining }) => remaining))),
    ],
    ...(state === 'prescribed' && paper.result.policy.prescriptionDefence === 'on'
      ? { shade: 'prescribed' as const }
      : {}),
  };
}

function span(dates: readonly string[], language: Language): string {
  const first = slashed(dates[0] ?? '');
  const last = slashed(dates.at(-1) ?? '');
  return first === last ? first : language.span(first, last);
}

function lastDay(paper: Paper, state: PrescriptionState, periods: readonly PeriodResult[]): Pair {
  const days = periods.map(({ prescription }) => prescription.lastDay).sort();
  const first = days[0] ?? '';
  const short = slashed(first);
  if (state === 'held-by-demand')
    return { ja: short, client: sayOn(paper, ({ words }) => words.summary.mustFileBy).client };
  if (state === 'running' && first !== days.at(-1))
    return {
      ja: fill(paper.tongues.japanese.words.summary.inTurnFrom, { date: short }),
      client: sayOn(paper, ({ words, date }) => fill(words.summary.inTurnFrom, { date: date(first) })).client,
    };
  if (state === 'suspended') return { ja: '—', client: null };
  return { ja: span(days, paper.tongues.japanese), client: null };
}

/** What the claim does with what is prescribed (民法145条), and due dates that are no paydays. */
const ruleNotes = (paper: Paper): readonly Pair[] => [
  sayOn(paper, ({ words: { summary } }) =>
    paper.result.policy.prescriptionDefence === 'off' ? summary.prescriptionUnraisedNote : summary.prescriptionNote,
  ),
  ...(paper.claim.periods.some(({ payday, dueDate }) => payday !== dueDate)
    ? [sayOn(paper, ({ words }) => words.summary.dueDateNote)]
    : []),
];

type NoteKey = 'demandNote' | 'negotiationNote' | 'filingNote' | 'acknowledgmentNote';
const noteOf: Readonly<Partial<Record<EventKind, NoteKey>>> = {
  'demand-received': 'demandNote',
  'negotiation-agreement': 'negotiationNote',
  'suit-filed': 'filingNote',
  'tribunal-filed': 'filingNote',
  acknowledged: 'acknowledgmentNote',
};

const eventNotes = (paper: Paper): readonly Pair[] =>
  [...paper.worker.events]
    .filter(({ date }) => date <= paper.result.asOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap((event: CaseEvent) => {
      const key = noteOf[event.kind];
      return key === undefined
        ? []
        : [sayOn(paper, ({ words, date }) => fill(words.summary[key], { date: date(event.date) }))];
    });

/** 一部弁済: where each went, and what it means for prescription, said once for all. */
const paymentNotes = (paper: Paper): readonly Pair[] => {
  const { partPayments } = paper.claim;
  if (partPayments.length === 0) return [];
  return [
    ...partPayments.map((payment) =>
      sayOn(paper, ({ words, date, amount }) =>
        fill(words.summary.paymentNote, {
          date: date(payment.date),
          yen: amount(payment.yen),
          interest: amount(payment.interest),
          principal: amount(payment.principal),
        }),
      ),
    ),
    ...(paper.result.policy.partPayment === 'acknowledges'
      ? [sayOn(paper, ({ words }) => words.summary.paymentAcknowledges)]
      : []),
  ];
};
