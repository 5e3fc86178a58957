import { fill } from '../../../templates/messages/text.ts';
import { useClipboard } from '@mantine/hooks';
import type { PacketRow } from '../../client/types.ts';
import { Badge } from '../../parts/Badge.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { blobOf, saveFile } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { dateText } from '../../words/date-text.ts';
import { localTime } from '../../words/dates.ts';
import { yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import type { ChosenPaper } from './chosen-paper.ts';

export function PacketCard({
  packet,
  chosen,
  choose,
}: {
  readonly packet: PacketRow;
  readonly chosen: ChosenPaper | null;
  readonly choose: (paper: ChosenPaper) => void;
}) {
  const words = useWords();
  const { issued } = words.screens.papers;
  const { id, records } = useCase((state) => state);
  const { copy, copied } = useClipboard();
  const action = useAction();
  const { date, time } = localTime(packet.issuedAt);
  const names = new Map(recordsOf(records, 'worker').map(({ body }) => [textOf(body, 'id'), textOf(body, 'name')]));
  const saveAll = async (): Promise<void> => {
    for (const { path } of packet.files) {
      const file = await action.run('packet.read', { caseId: id, record: packet.record, path });
      if (file === null) return;
      saveFile(file.fileName, blobOf(file));
    }
  };
  return (
    <section className="card packet" aria-label={`${issued.at} ${date} ${time}`}>
      <div className="card-head">
        <h2>
          {dateText(date, words)} {time}
        </h2>
        {packet.changedSince ? <Badge tone="cannot-judge">{issued.changed}</Badge> : <Badge>✓ {issued.same}</Badge>}
      </div>
      <div className="card-body">
        <p className="sub">
          {issued.asOf} {dateText(packet.asOf, words)}
        </p>
        {packet.totals.map(({ worker, totals }) => (
          <p key={worker}>
            {names.get(worker) ?? worker} {issued.claimable} <b>{yenText(totals.claimable)}</b>
          </p>
        ))}
        <ul className="packet-files">
          {packet.files.map(({ path, bytes, sha256 }) => {
            const shown = chosen?.record === packet.record && chosen.path === path;
            return (
              <li key={path}>
                <button
                  type="button"
                  className="btn plain"
                  aria-current={shown ? 'true' : undefined}
                  title={sha256}
                  onClick={() => choose({ record: packet.record, path })}
                >
                  {path}
                </button>
                <span className="sub num">{fill(issued.bytes, { size: String(Math.ceil(bytes / 1024)) })}</span>
              </li>
            );
          })}
        </ul>
        <p className="sub">
          {issued.hash}
          <br />
          <span className="hash">{packet.manifestSha256}</span>
        </p>
        <ErrorNotice problems={action.problems} />
        <div className="row wrap">
          <button type="button" className="btn" disabled={action.busy} onClick={() => void saveAll()}>
            {issued.saveAll}
          </button>
          <button type="button" className="btn" onClick={() => copy(packet.manifestSha256)}>
            {copied ? issued.copied : issued.copy}
          </button>
        </div>
      </div>
    </section>
  );
}
