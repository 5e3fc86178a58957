import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { useApp } from '../../session/app-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { AllMonths } from './AllMonths.tsx';
import { FillDialog } from './FillDialog.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthHint } from './MonthHint.tsx';
import { monthBar } from './month-bar.ts';
import { firstMonth, isDate, monthSpan, monthsOf, type MonthMode } from './months.ts';
import { PicturePane } from './PicturePane.tsx';
import { closingDayOf } from './terms-on.ts';
import { TimeHead } from './TimeHead.tsx';
import { useHolidays } from './use-holidays.ts';
import { useCaseBody, useWorkerTime } from './use-worker-time.ts';

/** The time record of one worker: a month, or all of them. */
export function WorkerTimePage({
  worker,
  workers,
  asked,
  onGo,
}: {
  readonly worker: StoredRecord;
  readonly workers: readonly StoredRecord[];
  readonly asked: string | undefined;
  readonly onGo: (worker: string, month: string) => void;
}) {
  const time = useWorkerTime(worker);
  const { today } = useApp().info;
  const stated = textOf(useCaseBody(), 'asOf');
  const asOf = isDate(stated) ? stated : today;
  const evidence = useCase((state) => recordsOf(state.records, 'evidence'));
  const holidays = useHolidays();
  const [mode, setMode] = useState<MonthMode>('period');
  const [picture, setPicture] = useState(false);
  const [filling, setFilling] = useState(false);
  const { terms, days } = time;
  const months = monthsOf(worker.body, terms, days, mode, asOf);
  const all = asked === 'all';
  const key = asked !== undefined && /^\d{4}-\d{2}$/.test(asked) ? asked : firstMonth(months, terms, days, mode);
  const span = monthSpan(terms, mode, key);
  const bar = monthBar(months, key);
  const page = (by: -1 | 1): void => {
    const next = by < 0 ? bar.before : bar.after;
    if (next !== null) onGo(worker.id, next);
  };

  return (
    <div className="time-page">
      <TimeHead
        worker={worker}
        workers={workers}
        all={all}
        span={span}
        months={months}
        bar={bar}
        payday={time.periods.find(({ from, to }) => from === span.from && to === span.to)?.payday}
        mode={terms.some(({ body }) => closingDayOf(body) !== 'end') ? mode : null}
        picture={picture}
        onMode={setMode}
        onGo={onGo}
        onPicture={setPicture}
        onFill={() => setFilling(true)}
      />
      {all ? (
        <AllMonths time={time} months={months} mode={mode} holidays={holidays} onMonth={(to) => onGo(worker.id, to)} />
      ) : (
        <>
          <MonthHint days={days} span={span} />
          <MonthGrid
            key={key}
            time={time}
            span={span}
            evidence={evidence}
            holidays={holidays}
            onPage={page}
            beside={(date) => (picture ? <PicturePane evidence={evidence} date={date} span={span} /> : null)}
          />
        </>
      )}
      {filling && (
        <FillDialog
          time={time}
          span={span}
          months={months}
          mode={mode}
          holidays={holidays}
          onClose={() => setFilling(false)}
        />
      )}
    </div>
  );
}
