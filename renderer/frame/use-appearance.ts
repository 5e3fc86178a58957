import { useColorScheme } from '@mantine/hooks';
import type { Appearance } from '../session/preferences.ts';

/** Light or dark: as chosen, else as in the system. */
export function useAppearance(appearance: Appearance): 'light' | 'dark' {
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  return appearance === 'system' ? system : appearance;
}
