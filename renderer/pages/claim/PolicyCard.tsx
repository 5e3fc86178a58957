import { policyKeys, policyRow } from '../../../src/core/rows/policies.ts';
import { fill } from '../../../templates/parts/language.ts';
import type { ResultFile, StoredRecord } from '../../client/types.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Card } from '../../parts/Card.tsx';
import { PolicyFields } from '../../parts/PolicyFields.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { useCaseRecord, useSetPolicy } from './use-policy.ts';

/** 計算方法: every policy switch, in words. */
export function PolicyCard() {
  const record = useCaseRecord();
  const result = useCase((state) => state.computed?.result ?? null);
  return record && result && <Switches record={record} policy={result.policy} />;
}

function Switches({ record, policy }: { readonly record: StoredRecord; readonly policy: ResultFile['policy'] }) {
  const words = useWords();
  const { claim } = words.screens;
  const set = useSetPolicy(record);
  const changed = policyKeys.filter((key) => policyRow(key).values[0] !== policy[key]);
  return (
    <Card
      title={claim.policies}
      aside={
        changed.length > 0 && (
          <Badge tone="cannot-judge">{fill(claim.changedCount, { count: String(changed.length) })}</Badge>
        )
      }
    >
      <div className="card-body">
        <p className="sub">{claim.policiesHint}</p>
        <PolicyFields policy={policy} onSet={set} />
      </div>
    </Card>
  );
}
