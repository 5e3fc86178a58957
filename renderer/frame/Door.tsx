import { CreateDatabase } from '../pages/vault/CreateDatabase.tsx';
import { Unlock } from '../pages/vault/Unlock.tsx';
import { useOffice } from '../session/office-context.ts';
import { CaseGate } from './CaseGate.tsx';
import { Frame } from './Frame.tsx';
import { useRoute } from './use-route.ts';

/** Nothing of a case is asked for before the database is open. */
export function Door() {
  const { info } = useOffice();
  const { caseId } = useRoute();
  if (info.database.state === 'new') return <CreateDatabase />;
  if (info.database.state === 'locked') return <Unlock />;
  return caseId === null ? <Frame inCase={false} /> : <CaseGate key={caseId} caseId={caseId} />;
}
