import type { ScreenWords } from '../../../templates/messages/ja/screens/index.ts';
import type { KeyLine } from '../../parts/KeyHelp.tsx';

/** The keys of the table, the most important first. */
export const keyLines = (words: ScreenWords['time']['keyList']): readonly KeyLine[] => [
  { keys: ['0–9'], does: words.digits },
  { keys: ['Tab', 'Shift+Tab'], does: words.tab },
  { keys: ['Enter', 'Shift+Enter'], does: words.enter },
  { keys: ['F2'], does: words.edit },
  { keys: ['Esc'], does: words.escape },
  { keys: ['Delete'], does: words.clear },
  { keys: ['Ctrl+D'], does: words.fillDown },
  { keys: ['Ctrl+Enter'], does: words.fillSelection },
  { keys: ['Shift+↑↓←→', 'Ctrl+A'], does: words.select },
  { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: words.copy },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], does: words.undo },
  { keys: ['PageUp', 'PageDown'], does: words.page },
  { keys: ['h'], does: words.holiday },
  { keys: ['e'], does: words.estimate },
  { keys: ['a'], does: words.source },
  { keys: ['?'], does: words.help },
];
