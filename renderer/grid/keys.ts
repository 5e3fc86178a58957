/** The part of a keyboard event that commands are read from. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
};

export type Command =
  | { readonly kind: 'step'; readonly rows: number; readonly cols: number; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'edit' | 'cancel' | 'clear' | 'fillDown' | 'fillSelection' | 'undo' | 'redo' | 'selectAll' }
  | { readonly kind: 'page'; readonly by: -1 | 1 };

/** While an input method composes, all keys belong to it: Enter confirms the candidate, digits are text. */
export const isOfInputMethod = ({ isComposing, keyCode, key }: KeyPress): boolean =>
  isComposing || keyCode === 229 || key === 'Process';

const far = 1_000_000;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The command of a key while not editing; null leaves the key to the cell, such as a digit. */
export function commandOf(press: KeyPress): Command | null {
  if (isOfInputMethod(press)) return null;
  const { key, shiftKey, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const arrow = arrows[key];
  if (arrow && !altKey) {
    const [rows, cols] = arrow;
    return { kind: 'step', rows: ctrl ? rows * far : rows, cols: ctrl ? cols * far : cols, extend: shiftKey };
  }
  if (key === 'Home') return { kind: 'step', rows: ctrl ? -far : 0, cols: -far, extend: shiftKey };
  if (key === 'End') return { kind: 'step', rows: ctrl ? far : 0, cols: far, extend: shiftKey };
  if (ctrl) return withControl(press);
  if (key === 'Tab') return { kind: 'tab', back: shiftKey };
  if (key === 'Enter') return { kind: 'enter', back: shiftKey };
  if (key === 'PageUp') return { kind: 'page', by: -1 };
  if (key === 'PageDown') return { kind: 'page', by: 1 };
  if (key === 'F2' || (key === 'ArrowDown' && altKey)) return { kind: 'edit' };
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return null;
}

function withControl({ key, shiftKey }: KeyPress): Command | null {
  switch (key.toLowerCase()) {
    case 'enter':
      return { kind: 'fillSelection' };
    case 'd':
      return { kind: 'fillDown' };
    case 'a':
      return { kind: 'selectAll' };
    case 'y':
      return { kind: 'redo' };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    default:
      return null;
  }
}

/**
 * The command of a key that ends editing. If editing began by typing, arrows end it too; after F2 arrows move within
 * the text.
 */
export function endOfEditing(press: KeyPress, begunByTyping: boolean): Command | null {
  if (isOfInputMethod(press)) return null;
  const { key } = press;
  const ends = ['Enter', 'Tab', 'Escape', 'PageUp', 'PageDown'].includes(key) || (begunByTyping && key in arrows);
  return ends ? commandOf(press) : null;
}
