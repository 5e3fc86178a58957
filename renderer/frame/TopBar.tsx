import { Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Segments } from '../parts/Segments.tsx';
import { useApp } from '../session/app-context.ts';
import { shortLanguageOptions, useWords, type InterfaceCode } from '../words/language-context.ts';
import { CaseName } from './CaseName.tsx';
import { appPage } from './routes.ts';
import { SaveState } from './SaveState.tsx';

export function TopBar({ inCase, onSearch }: { readonly inCase: boolean; readonly onSearch: () => void }) {
  const { frame } = useWords().screens;
  // Also while a field has the focus.
  useHotkeys([['mod+K', onSearch]], [], true);
  return (
    <header className="top">
      <a className="brand" href={appPage('cases')}>
        <i aria-hidden="true" />
        Mibarai
      </a>
      {inCase && <CaseName />}
      <button type="button" className="search" onClick={onSearch} aria-keyshortcuts="Control+K">
        {frame.search}
        <Kbd>Ctrl K</Kbd>
      </button>
      <LanguageSwitch />
      {inCase && <SaveState />}
    </header>
  );
}

function LanguageSwitch() {
  const { preferences, settings, setPreferences, saveSettings } = useApp();
  const { frame } = useWords().screens;
  const choose = (language: InterfaceCode): void => {
    setPreferences({ ...preferences, language });
    if (settings) void saveSettings({ ...settings, language });
  };
  return (
    <Segments label={frame.language} value={preferences.language} onChoose={choose} options={shortLanguageOptions} />
  );
}
