import type { ScreenWords } from '../../../templates/messages/ja/screens/index.ts';
import type { KeyLine } from '../../parts/KeyHelp.tsx';

export const slipKeys = ({ time: { keyList }, payslips }: ScreenWords): readonly KeyLine[] => [
  { keys: ['0–9'], does: payslips.keyList.digits },
  { keys: ['Tab', 'Shift+Tab'], does: payslips.keyList.tab },
  { keys: ['Enter', 'Shift+Enter'], does: keyList.enter },
  { keys: ['F2'], does: payslips.keyList.names },
  { keys: ['Esc'], does: keyList.escape },
  { keys: ['Delete'], does: payslips.keyList.clear },
  { keys: ['Ctrl+D'], does: keyList.fillDown },
  { keys: ['Ctrl+Enter'], does: keyList.fillSelection },
  { keys: ['Shift+↑↓←→', 'Ctrl+A'], does: keyList.select },
  { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: keyList.copy },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], does: keyList.undo },
  { keys: ['v'], does: payslips.verdict.open },
  { keys: ['?'], does: keyList.help },
];
