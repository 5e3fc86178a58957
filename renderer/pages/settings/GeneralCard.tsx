import type { Settings } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useApp } from '../../session/app-context.ts';
import type { Appearance, Density } from '../../session/preferences.ts';
import { languageOptions, useWords, type InterfaceCode } from '../../words/language-context.ts';

export function GeneralCard({ settings }: { readonly settings: Settings }) {
  const { settings: words } = useWords().screens;
  const { preferences, setPreferences, saveSettings } = useApp();
  const save = (change: Partial<Settings>): void => void saveSettings({ ...settings, ...change });
  return (
    <Card title={words.office}>
      <div className="card-body">
        <TextField label={words.who} hint={words.whoHint} value={settings.who} onCommit={(who) => save({ who })} />
        <SelectField
          label={words.language}
          value={settings.language}
          onCommit={(language) => save({ language: language as InterfaceCode })}
          options={languageOptions}
        />
        <SelectField
          label={words.appearance}
          value={settings.appearance}
          onCommit={(appearance) => save({ appearance: appearance as Appearance })}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.appearances[value] }))}
        />
        <SelectField
          label={words.density}
          hint={words.densityHint}
          value={preferences.density}
          onCommit={(density) => setPreferences({ ...preferences, density: density as Density })}
          options={(['compact', 'comfortable'] as const).map((value) => ({ value, label: words.densities[value] }))}
        />
      </div>
    </Card>
  );
}
