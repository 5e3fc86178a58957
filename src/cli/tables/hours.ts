import { durationText } from '../../../templates/parts/number.ts';
import type { KaroshiResult, ResultFile } from '../../core/claim/result.ts';
import type { CaseFile } from '../../core/records/case.ts';
import { textTable } from '../table.ts';
import { fill, type InterfaceWords } from '../words.ts';

/** The overwork checks as a table. */
export function hoursText(caseFile: CaseFile, result: ResultFile, { tables }: InterfaceWords): string {
  return result.workers
    .map(({ id, karoshi }, i) => {
      const title = `${id} ${caseFile.workers[i]!.name}`;
      return karoshi === null ? `${title}\n${tables.noOnset}` : `${title}\n${workerHours(karoshi, tables)}`;
    })
    .join('\n\n');
}

function workerHours(karoshi: KaroshiResult, tables: InterfaceWords['tables']): string {
  const months = textTable(
    [
      { title: tables.month, align: 'left' },
      { title: tables.period, align: 'left' },
      { title: tables.hoursTotal, align: 'right' },
      { title: tables.hoursOvertime, align: 'right' },
      { title: tables.coverage, align: 'left' },
    ],
    karoshi.months.map((m) => [
      fill(tables.monthNumber, { month: String(m.month) }),
      `${m.from} - ${m.to}`,
      durationText(m.totalMinutes),
      durationText(m.overtimeMinutes),
      tables.coverageOf[m.coverage],
    ]),
  );
  const averages = karoshi.averages.map((a) => `${fill(tables.average, { months: String(a.months) })}: ${a.hours}`);
  const lines = textTable(
    [
      { title: tables.line, align: 'left' },
      { title: tables.value, align: 'right' },
      { title: tables.threshold, align: 'right' },
      { title: '', align: 'left' },
    ],
    karoshi.lines.map((l) => [l.id, l.value, l.line, tables.lineState[l.state]]),
  );
  const incomplete = karoshi.months.some((m) => m.coverage !== 'full') ? [tables.incomplete] : [];
  return [fill(tables.onset, { onset: karoshi.onset }), '', months, ...incomplete, '', ...averages, '', lines].join(
    '\n',
  );
}
