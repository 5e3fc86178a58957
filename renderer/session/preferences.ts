import { interfaceCodes, mother, type InterfaceCode } from '../../templates/messages/codes.ts';

export type Appearance = 'system' | 'light' | 'dark';
/** The density of the layout; kept on this machine, because it depends on the screen. */
export type Density = 'compact' | 'comfortable';
export type Preferences = {
  readonly language: InterfaceCode;
  readonly appearance: Appearance;
  readonly density: Density;
};

const key = 'mibarai.preferences';
const languages: readonly unknown[] = interfaceCodes;
const appearances: readonly unknown[] = ['system', 'light', 'dark'];

/** Known before unlocking: the language of the lock screen. The settings in the database override it. */
export function storedPreferences(): Preferences {
  const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
  return {
    language: languages.includes(stored.language) ? stored.language! : mother,
    appearance: appearances.includes(stored.appearance) ? stored.appearance! : 'system',
    density: stored.density === 'comfortable' ? 'comfortable' : 'compact',
  };
}

export const storePreferences = (preferences: Preferences): void =>
  localStorage.setItem(key, JSON.stringify(preferences));
