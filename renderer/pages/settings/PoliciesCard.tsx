import type { Settings } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { PolicyFields } from '../../parts/PolicyFields.tsx';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';

/** The policy switches of new cases. */
export function PoliciesCard({ settings }: { readonly settings: Settings }) {
  const { settings: words } = useWords().screens;
  const { saveSettings } = useApp();
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
