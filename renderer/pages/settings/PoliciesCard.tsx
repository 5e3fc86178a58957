import type { Settings } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { PolicyFields } from '../../parts/PolicyFields.tsx';
import { useOffice } from '../../session/office-context.ts';
import { useWords } from '../../words/language-context.ts';

/** The switches that new cases begin with. */
export function PoliciesCard({ settings }: { readonly settings: Settings }) {
  const { settings: words } = useWords().screens;
  const { saveSettings } = useOffice();
  return (
    <Card title={words.policies}>
      <div className="card-body">
        <p className="sub">{words.policiesHint}</p>
        <details className="disclosure">
          <summary>{words.showPolicies}</summary>
          <div className="stack">
            <PolicyFields
              policy={settings.policy}
              onSet={(key, value) => void saveSettings({ ...settings, policy: { ...settings.policy, [key]: value } })}
            />
          </div>
        </details>
      </div>
    </Card>
  );
}
