import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import type { BackupRow, Settings } from '../../client/types.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useAnswer } from '../../parts/use-answer.ts';
import { useApp } from '../../session/app-context.ts';
import { localTime } from '../../words/dates.ts';
import { sizeText } from '../../words/size-text.ts';
import { useWords } from '../../words/language-context.ts';

export function BackupsCard({ settings }: { readonly settings: Settings }) {
  const { settings: words } = useWords().screens;
  const { saveSettings } = useApp();
  const [version, setVersion] = useState(0);
  const { value, problems } = useAnswer('backup.list', {}, version);
  const making = useAction();
  const makeNow = async (): Promise<void> => {
    await making.run('backup.now', {});
    setVersion((old) => old + 1);
  };
  const keep = (typed: string): void => {
    const number = Number(typed);
    if (Number.isInteger(number) && number >= 1 && number <= 1000)
      void saveSettings({ ...settings, backups: { keep: number } });
  };
  return (
    <Card
      title={words.backups}
      aside={
        <button type="button" className="btn" disabled={making.busy} onClick={() => void makeNow()}>
          {words.backupNow}
        </button>
      }
    >
      <div className="card-body">
        <p className="sub">{words.backupsHint}</p>
        <NumberField
          label={words.keep}
          unit={words.keepUnit}
          value={String(settings.backups.keep)}
          onCommit={keep}
          className="short"
        />
        <ActionProgress action={making} what={words.makingBackup} />
        <ErrorNotice problems={[...problems, ...making.problems]} />
      </div>
      {value?.backups.length === 0 && <p className="card-body sub">{words.noBackups}</p>}
      {value && value.backups.length > 0 && <BackupTable backups={value.backups} />}
    </Card>
  );
}

function BackupTable({ backups }: { readonly backups: readonly BackupRow[] }) {
  const { settings: words } = useWords().screens;
  const { lookAgain } = useApp();
  const restoring = useAction();
  const [chosen, choose] = useState<BackupRow | null>(null);
  const [keptAs, setKeptAs] = useState('');
  const restore = async (name: string): Promise<void> => {
    choose(null);
    const done = await restoring.run('backup.restore', { name });
    if (done === null) return;
    setKeptAs(done.keptAs);
    await lookAgain();
  };
  return (
    <>
      <Scroll label={words.backups} className="backups">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.backupAt}</th>
              <th scope="col">{words.backupName}</th>
              <th scope="col" className="num">
                {words.backupSize}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <tr key={backup.name}>
                <td className="nowrap">{momentText(backup.at)}</td>
                <td>{backup.name}</td>
                <td className="num">{sizeText(backup.bytes)}</td>
                <td className="num">
                  <button type="button" className="btn plain" disabled={restoring.busy} onClick={() => choose(backup)}>
                    {words.restore}
                    <VisuallyHidden>{momentText(backup.at)}</VisuallyHidden>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ActionProgress action={restoring} what={words.restoring} />
      <ErrorNotice problems={restoring.problems} />
      {keptAs !== '' && (
        <p role="status" className="card-body">
          {fill(words.restored, { name: keptAs })}
        </p>
      )}
      {chosen && (
        <ConfirmDialog
          danger
          title={words.restoreTitle}
          confirm={words.restore}
          onConfirm={() => void restore(chosen.name)}
          onClose={() => choose(null)}
        >
          <p>{fill(words.restoreText, { at: momentText(chosen.at) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function momentText(moment: string): string {
  const { date, time } = localTime(moment);
  return `${date} ${time}`;
}
