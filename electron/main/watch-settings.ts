import type { Desk } from '../../src/contract/dispatch.ts';
import type { ShellState } from './shell-state.ts';

type Look = Pick<ShellState, 'language' | 'appearance'>;
type Reading = ReturnType<Desk['settings.read']>;

/** The same desk; `onLook` is called with language and appearance whenever settings are read or saved. */
export function watchSettings(desk: Desk, onLook: (look: Look) => void): Desk {
  const pass = async (reading: Reading): Reading => {
    const answer = await reading;
    if (answer.ok) onLook({ language: answer.value.language, appearance: answer.value.appearance });
    return answer;
  };
  return {
    ...desk,
    'settings.read': (request, run) => pass(desk['settings.read'](request, run)),
    'settings.write': (request, run) => pass(desk['settings.write'](request, run)),
  };
}
