import { CreateDatabase } from '../pages/vault/CreateDatabase.tsx';
import { Unlock } from '../pages/vault/Unlock.tsx';
import { useApp } from '../session/app-context.ts';
import { CaseGate } from './CaseGate.tsx';
import { Frame } from './Frame.tsx';
import { useRoute } from './use-route.ts';

/** Shows the pages only while the database is open; else creating or unlocking it. */
export function DatabaseGate() {
  const { info } = useApp();
  const { caseId } = useRoute();
  if (info.database.state === 'new') return <CreateDatabase />;
  if (info.database.state === 'locked') return <Unlock />;
  return caseId === null ? <Frame inCase={false} /> : <CaseGate key={caseId} caseId={caseId} />;
}
