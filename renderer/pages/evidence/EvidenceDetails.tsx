import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { FileView } from '../../parts/viewer/FileView.tsx';
import { useCase } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { HashLine } from './HashLine.tsx';
import { RestsOn } from './RestsOn.tsx';

/** One file: its description, the records that come from it, and the file itself. */
export function EvidenceDetails({
  record,
  all,
}: {
  readonly record: StoredRecord;
  readonly all: readonly StoredRecord[];
}) {
  const { evidence } = useWords().screens;
  const caseId = useCase((state) => state.id);
  const { value, problems } = useAnswer('evidence.read', { caseId, record: record.id });
  const name = [textOf(record.body, 'exhibit'), textOf(record.body, 'title') || textOf(record.body, 'file')]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="evidence-columns">
      <div className="stack">
        <Card title={name} aside={textOf(record.body, 'id')}>
          <EvidenceForm record={record} all={all} name={name} />
          <HashLine sha256={textOf(record.body, 'sha256')} bytes={value?.bytes ?? null} />
        </Card>
        <RestsOn evidence={textOf(record.body, 'id')} />
      </div>
      <section className="card evidence-view" aria-label={evidence.preview}>
        <ErrorNotice problems={problems} />
        {problems.length === 0 && <FileView file={value} title={`${evidence.preview} ${name}`} turnable />}
      </section>
    </div>
  );
}
