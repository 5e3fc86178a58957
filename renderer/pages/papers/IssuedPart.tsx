import { useState } from 'react';
import type { PacketRow } from '../../client/types.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { FileView } from '../../parts/viewer/FileView.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import type { ChosenPaper } from './chosen-paper.ts';
import { PacketCard } from './PacketCard.tsx';

/** Issued packets, the newest first; each file can be viewed and saved as issued. */
export function IssuedPart({ packets }: { readonly packets: readonly PacketRow[] }) {
  const { issued } = useWords().screens.papers;
  const [chosen, choose] = useState<ChosenPaper | null>(null);
  if (packets.length === 0) return <EmptyState text={issued.none} />;
  const newest = [...packets].sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
  return (
    <div className="papers two">
      <div className="papers-left wide">
        {newest.map((packet) => (
          <PacketCard key={packet.record} packet={packet} chosen={chosen} choose={choose} />
        ))}
      </div>
      <section className="papers-middle" aria-label={issued.files}>
        {chosen === null ? <p className="empty">{issued.choose}</p> : <IssuedFile key={chosen.path} chosen={chosen} />}
      </section>
    </div>
  );
}

function IssuedFile({ chosen }: { readonly chosen: ChosenPaper }) {
  const caseId = useCase((state) => state.id);
  const { value, problems } = useAnswer('packet.read', { caseId, ...chosen });
  return (
    <>
      <ErrorNotice problems={problems} />
      {problems.length === 0 && <FileView file={value} title={chosen.path} />}
    </>
  );
}
