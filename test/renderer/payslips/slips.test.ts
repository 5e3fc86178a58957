import { describe, expect, it } from 'vitest';
import type { DeductionResult, JsonObject, StoredRecord } from '../../../renderer/client/types.ts';
import { cursorAt } from '../../../renderer/grid/cursor.ts';
import { cellAt, gridRows, textIn } from '../../../renderer/pages/payslips/grid-rows.ts';
import { nextPeriod } from '../../../renderer/pages/payslips/next-period.ts';
import { slipEdits } from '../../../renderer/pages/payslips/slip-edits.ts';
import { amountIn, linesOfSlips, withAmount, type SlipLine } from '../../../renderer/pages/payslips/slip-lines.ts';
import { placedBlock } from '../../../renderer/pages/payslips/slip-paste.ts';
import { netDifference, netOf, sumOfSide } from '../../../renderer/pages/payslips/slip-sums.ts';
import { gravest, verdictGroups } from '../../../renderer/pages/payslips/verdicts.ts';

let last = 0;
const record = (kind: 'payslip' | 'note' | 'terms', body: JsonObject): StoredRecord => {
  last += 1;
  return { id: String(last), kind, parent: 'w', position: last, revision: 1, body };
};

const may = record('payslip', {
  period: { from: '2023-05-01', to: '2023-05-31' },
  payments: [
    { name: '基本給', yen: '65000', head: 'base' },
    { name: '残業手当', yen: '55800', head: 'overtime' },
  ],
  deductions: [{ name: '寮費', yen: '20000', kind: 'housing' }],
});
const june = record('payslip', {
  period: { from: '2023-06-01', to: '2023-06-30' },
  payments: [{ name: '基本給', yen: '65000', head: 'base' }],
  deductions: [
    { name: '罰金', yen: '3000', kind: 'disciplinary_fine' },
    { name: '寮費', yen: '20000', kind: 'housing', occupants: 3 },
  ],
});
const rent: SlipLine = { side: 'deductions', name: '寮費', kind: 'housing', nth: 0 };
const base: SlipLine = { side: 'payments', name: '基本給', kind: 'base', nth: 0 };

describe('the lines of payslips', () => {
  it('stand once for all months', () => {
    expect(linesOfSlips([may, june], 'deductions', []).map(({ name }) => name)).toEqual(['寮費', '罰金']);
  });

  it('keep apart what a slip names twice', () => {
    const twice = record('payslip', {
      payments: [
        { name: '手当', yen: '1', head: 'other' },
        { name: '手当', yen: '2', head: 'other' },
      ],
    });
    const lines = linesOfSlips([twice], 'payments', []);
    expect(lines.map((line) => amountIn(twice.body, line))).toEqual(['1', '2']);
  });

  it('take an amount as people type it', () => {
    expect(amountIn(withAmount(may.body, rent, '２１，０００円'), rent)).toBe('21000');
  });

  it('keep what is no amount as it was typed, and have no sum with it', () => {
    const slip = withAmount(may.body, rent, '2?000');
    expect(amountIn(slip, rent)).toBe('2?000');
    expect(sumOfSide(slip, 'deductions')).toBeNull();
    expect(netOf(slip)).toBeNull();
    expect(netDifference(slip, '100800')).toBeNull();
  });

  it('keep the facts of a line when its amount changes', () => {
    const slip = withAmount(june.body, rent, '18000');
    expect(slip['deductions']).toEqual([
      { name: '罰金', yen: '3000', kind: 'disciplinary_fine' },
      { name: '寮費', yen: '18000', kind: 'housing', occupants: 3 },
    ]);
  });

  it('leave a slip when the amount is emptied', () => {
    expect(withAmount(may.body, rent, '')['deductions']).toEqual([]);
  });
});

describe('the sums of a slip', () => {
  it('are payments less deductions', () => {
    expect(sumOfSide(may.body, 'payments')).toBe('120800');
    expect(netOf(may.body)).toBe('100800');
  });

  it('say how far a stated net is from them, and change nothing', () => {
    expect(netDifference(may.body, '102300')).toBe('1500');
    expect(netDifference(may.body, '')).toBeNull();
    expect(netDifference(may.body, '10?')).toBeNull();
  });
});

describe('edits of payslips', () => {
  const sheet = {
    worker: 'w',
    slips: [may, june],
    notes: [],
    kindOf: (_: SlipLine, word: string) => word,
    newId: () => 'new',
  };

  it('rename a line in every month that has it', () => {
    const edits = slipEdits([{ cell: { kind: 'name', line: base }, text: '基本賃金' }], sheet);
    expect(edits.map(({ id }) => id)).toEqual([may.id, june.id]);
  });

  it('touch no slip that does not have the line', () => {
    const overtime: SlipLine = { side: 'payments', name: '残業手当', kind: 'overtime', nth: 0 };
    const edits = slipEdits([{ cell: { kind: 'lineKind', line: overtime }, text: 'premiums' }], sheet);
    expect(edits.map(({ id }) => id)).toEqual([may.id]);
  });

  it('keep what the slip states as net pay as a note of its period', () => {
    const edits = slipEdits([{ cell: { kind: 'net', slip: may }, text: '102,300' }], sheet);
    expect(edits).toEqual([
      {
        id: 'new',
        content: {
          kind: 'note',
          parent: 'w',
          position: 0,
          body: { value: { about: 'payslip-net', from: '2023-05-01', to: '2023-05-31', yen: '102300' } },
        },
      },
    ]);
  });

  it('read a payday in either calendar', () => {
    const edits = slipEdits([{ cell: { kind: 'date', slip: may, field: 'payday' }, text: 'R5.6.10' }], sheet);
    expect(edits[0]?.content?.body['payday']).toBe('2023-06-10');
  });
});

describe('the table of payslips', () => {
  const rows = gridRows(linesOfSlips([may, june], 'payments', []), linesOfSlips([may, june], 'deductions', []));
  const text = (row: number, col: number): string => textIn(cellAt(rows[row], col, [may, june]), [], () => '');

  it('has dates, payments, deductions, net pay under each other and the months beside each other', () => {
    expect([text(2, 0), text(2, 2), text(2, 3)]).toEqual(['基本給', '65000', '65000']);
    expect([text(3, 0), text(3, 2), text(3, 3)]).toEqual(['残業手当', '55800', '']);
    expect(cellAt(rows[0], 0, [may, june])).toBeNull();
  });

  it('leaves out, and counts, what a paste would put outside', () => {
    const placed = placedBlock([['1', '2', '3']], { ...cursorAt(2, 2) }, { rows: rows.length, columns: 4 });
    expect(placed.cells).toHaveLength(2);
    expect(placed.leftOut).toBe(1);
  });
});

describe('the next slip', () => {
  const terms = [record('terms', { from: '2022-04-01', payPeriod: { closingDay: 20 } })];

  it('is for the period after the last one', () => {
    const closing20 = record('payslip', { period: { from: '2023-04-21', to: '2023-05-20' } });
    expect(nextPeriod([closing20], [], terms, '2023-01-10')).toEqual({ from: '2023-05-21', to: '2023-06-20' });
  });

  it('is for the first period of the employment where there is none', () => {
    expect(nextPeriod([], [], terms, '2023-01-10')).toEqual({ from: '2022-12-21', to: '2023-01-20' });
  });
});

describe('the verdict on a deduction line', () => {
  const judged = (verdict: DeductionResult['verdict'], reclaim: string): DeductionResult => ({
    period: { from: '2023-05-01', to: '2023-05-31' },
    name: '寮費',
    kind: 'housing',
    taken: '20000',
    reclaim,
    fallback: verdict === 'cannot-judge' ? null : '0',
    cap: null,
    fallbackReason: null,
    missing: [],
    basis: null,
    verdict,
    citations: ['労働基準法24条1項'],
    reason: verdict === 'unlawful' ? 'never-allowed' : 'no-agreement',
  });

  it('is the gravest of its months', () => {
    expect(gravest([judged('lawful', '0'), judged('needs-agreement', '20000')])).toBe('needs-agreement');
    expect(gravest([judged('needs-agreement', '1'), judged('unlawful', '1')])).toBe('unlawful');
    expect(gravest([])).toBeNull();
  });

  it('sums what months judged alike give back', () => {
    const [first, second] = verdictGroups([
      judged('needs-agreement', '20000'),
      judged('unlawful', '3000'),
      judged('needs-agreement', '15000'),
    ]);
    expect(first).toMatchObject({ verdict: 'needs-agreement', reclaim: '35000', taken: '40000' });
    expect(first?.months).toHaveLength(2);
    expect(second).toMatchObject({ verdict: 'unlawful', reclaim: '3000' });
  });

  it('has no alternative claim where nothing can be judged', () => {
    expect(verdictGroups([judged('cannot-judge', '0')])[0]?.fallback).toBeNull();
    expect(verdictGroups([judged('needs-agreement', '20000')])[0]?.fallback).toBe('0');
  });
});
