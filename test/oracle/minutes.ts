import { dayText } from './calendar.ts';
import type { Block } from './classify.ts';
import { baseComponent, componentsOf, covers } from './hourly.ts';
import type { Work } from './work.ts';
import { countOf } from './work.ts';

const isOvertime = (block: Block): boolean => block.class === 'overtime' || block.class === 'overtimeOver60';

/** "`scheduledInOvertime` and `scheduledInOvertimeOver60` count the overtime minutes that are covered for the first component of kind base". */
const isCoveredOvertime = (work: Work, block: Block): boolean =>
  isOvertime(block) && covers(work, baseComponent(componentsOf(work, work.model.termsOn(block.owner))), block);

export function minuteCounts(work: Work, blocks: readonly Block[]) {
  const count = (test: (block: Block) => boolean): number => countOf(blocks, test);
  const covered = (of: Block['class']): number => count((b) => b.class === of && isCoveredOvertime(work, b));
  return {
    worked: count(() => true),
    scheduled: count((b) => b.class === 'scheduled'),
    withinStatutory: count((b) => b.class === 'withinStatutory'),
    overtime: count((b) => b.class === 'overtime'),
    overtimeOver60: count((b) => b.class === 'overtimeOver60'),
    statutoryHoliday: count((b) => b.class === 'statutoryHoliday'),
    night: count((b) => b.night),
    nightInOvertime: count((b) => b.night && b.class === 'overtime'),
    nightInOvertimeOver60: count((b) => b.night && b.class === 'overtimeOver60'),
    nightInStatutoryHoliday: count((b) => b.night && b.class === 'statutoryHoliday'),
    scheduledInOvertime: covered('overtime'),
    scheduledInOvertimeOver60: covered('overtimeOver60'),
    byDayRule: count((b) => isOvertime(b) && !b.byWeek),
    byWeekRule: count((b) => isOvertime(b) && b.byWeek),
    byPeriodRule: 0,
  };
}

export const periodMinutes = (work: Work) => minuteCounts(work, work.blocks);

/** The worked days of a period. */
export const dayResults = (work: Work) =>
  [...new Set(work.blocks.map(({ owner }) => owner))].map((owner) => ({
    date: dayText(owner),
    kind: work.model.kindOf(owner),
    ...minuteCounts(
      work,
      work.blocks.filter((block) => block.owner === owner),
    ),
  }));
