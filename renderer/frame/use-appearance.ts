import { useSyncExternalStore } from 'react';
import type { Appearance } from '../session/preferences.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const subscribe = (hear: () => void): (() => void) => {
  dark.addEventListener('change', hear);
  return () => dark.removeEventListener('change', hear);
};

/** Light or dark: as chosen, else as the system has it. */
export function useAppearance(appearance: Appearance): 'light' | 'dark' {
  const system = useSyncExternalStore(subscribe, () => dark.matches);
  if (appearance !== 'system') return appearance;
  return system ? 'dark' : 'light';
}
