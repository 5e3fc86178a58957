import type { StoredRecord } from '../../client/types.ts';
import { useWords } from '../../words/language-context.ts';
import { shownClock, readClock } from './clock.ts';
import { otherRecords, sourceText } from './sources.ts';

const clock = (text: string): string => {
  const read = readClock(text);
  return read.kind === 'value' ? shownClock(read.value) : text;
};

/** The alternative records of the same day, below the one used. */
export function OtherLines({
  record,
  evidence,
  onUse,
}: {
  readonly record: StoredRecord;
  readonly evidence: readonly StoredRecord[];
  readonly onUse: (record: StoredRecord, index: number) => void;
}) {
  const { time } = useWords().screens;
  return otherRecords(record.body).map((other, i) => (
    <tr key={i} role="row" className="other-line">
      <td role="gridcell" colSpan={2} className="num">
        └ {time.other}
      </td>
      <td role="gridcell" className="c-start">
        {clock(other.start)}
      </td>
      <td role="gridcell" className="c-end">
        {clock(other.end)}
      </td>
      <td role="gridcell" colSpan={8}>
        {time.notUsed}{' '}
        <button type="button" className="figure" tabIndex={-1} onClick={() => onUse(record, i)}>
          {time.use}
        </button>
      </td>
      <td role="gridcell" colSpan={2}>
        {sourceText(other.source, evidence)}
      </td>
    </tr>
  ));
}
