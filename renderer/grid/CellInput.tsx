import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { commandOf, endOfEditing, isOfInputMethod, type Command } from './keys.ts';
import type { GridApi } from './use-grid.ts';

export type CellInputProps = {
  readonly api: GridApi;
  readonly label: string;
  readonly shown: string;
  readonly typed: string;
  readonly editable: boolean;
  /** Times and amounts: full-width digits become half-width ones while they are typed. */
  readonly digits: boolean;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  /** Choices after F2. */
  readonly choices?: readonly string[] | undefined;
};

type Mode = 'rest' | 'typing' | 'editing';

/**
 * The input in the active cell. It exists and has the focus before the first key, so that an input method composes
 * into it. While not editing, keys move the cursor; the first character typed replaces the text.
 */
export function CellInput(props: CellInputProps) {
  const { api, label, shown, typed, editable, digits, describedBy, invalid = false, choices } = props;
  const [mode, setMode] = useState<Mode>('rest');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  /** Set when the text was committed or discarded, so that blur does not commit it again. */
  const done = useRef(false);
  /** After Esc while not editing, the next Tab leaves the table, so that keyboard users are not trapped. */
  const leaving = useRef(false);

  useLayoutEffect(() => {
    const nobody = document.activeElement === null || document.activeElement === document.body;
    if (!(api.hasFocus() || nobody)) return;
    field.current?.focus();
    field.current?.select();
  }, [api]);
  useLayoutEffect(() => {
    if (mode === 'rest' && document.activeElement === field.current) field.current?.select();
  }, [mode, shown]);
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (mode === 'editing') field.current?.setSelectionRange(end, end);
  }, [mode]);

  const begin = (next: Mode, first: string): void => {
    done.current = false;
    setText(first);
    setMode(next);
  };
  const end = (then: Command | null): void => {
    done.current = true;
    setMode('rest');
    if (then?.kind !== 'cancel') api.put(text, then);
  };

  function atRest(event: KeyboardEvent<HTMLInputElement>): void {
    const press = pressOf(event);
    if (press.key === 'Shift') return;
    const leaves = leaving.current && press.key === 'Tab';
    leaving.current = press.key === 'Escape';
    if (leaves) return api.setFocus(false);
    // The next character typed replaces the whole text.
    if (editable || !isOfInputMethod(press)) field.current?.select();
    const command = commandOf(press);
    if (command !== null) {
      event.preventDefault();
      if (command.kind !== 'edit') api.run(command);
      else if (editable) begin('editing', typed);
      return;
    }
    if (isOfInputMethod(press) || press.ctrlKey || press.metaKey || press.altKey) return;
    if (press.key.length === 1 && api.key(press.key)) event.preventDefault();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (mode === 'rest') return atRest(event);
    const press = pressOf(event);
    const command = endOfEditing(press, mode === 'typing');
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    end(command);
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text/plain');
    if (mode !== 'rest' && !/[\t\n]/.test(pasted)) return;
    event.preventDefault();
    if (mode !== 'rest') done.current = true;
    setMode('rest');
    api.paste(pasted);
  }

  if (mode === 'editing' && choices !== undefined)
    return (
      <Choices
        label={label}
        choices={choices}
        chosen={typed}
        put={(word, then) => {
          setMode('rest');
          if (then?.kind !== 'cancel') api.put(word, then);
        }}
      />
    );
  return (
    <input
      ref={field}
      className={mode === 'rest' ? 'cell-input' : 'cell-input open'}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      type={digits ? 'tel' : 'text'}
      autoComplete="off"
      spellCheck={false}
      readOnly={!editable}
      value={mode === 'rest' ? shown : text}
      onChange={({ target, nativeEvent }) => {
        const composing = (nativeEvent as InputEvent).isComposing;
        const next = digits && !composing ? target.value.normalize('NFKC') : target.value;
        if (mode === 'rest') begin('typing', next);
        else setText(next);
      }}
      onCompositionEnd={({ currentTarget }) => {
        if (digits) setText(currentTarget.value.normalize('NFKC'));
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={() => editable && mode === 'rest' && begin('editing', typed)}
      onMouseDown={(event) => mode === 'rest' && document.activeElement === field.current && event.preventDefault()}
      onFocus={() => api.setFocus(true)}
      onBlur={({ relatedTarget }) => {
        if (mode !== 'rest' && !done.current) end(null);
        if (relatedTarget !== null) api.setFocus(relatedTarget.closest('[role="grid"]') !== null);
      }}
      onCopy={(event) => {
        if (mode !== 'rest') return;
        event.preventDefault();
        api.copy(event.clipboardData);
      }}
      onCut={(event) => {
        if (mode !== 'rest') return;
        event.preventDefault();
        api.cut(event.clipboardData);
      }}
      onPaste={onPaste}
    />
  );
}

const pressOf = ({ key, ctrlKey, metaKey, shiftKey, altKey, keyCode, nativeEvent }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  keyCode,
  isComposing: nativeEvent.isComposing,
});

function Choices({
  label,
  choices,
  chosen,
  put,
}: {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly put: (word: string, then: Command | null) => void;
}) {
  return (
    <select
      className="cell-input open"
      aria-label={label}
      autoFocus
      defaultValue={chosen}
      onKeyDown={(event) => {
        const command = endOfEditing(pressOf(event), false);
        if (command === null) return;
        event.preventDefault();
        put(event.currentTarget.value, command);
      }}
      onBlur={({ currentTarget }) => put(currentTarget.value, null)}
    >
      <option value="">—</option>
      {choices.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </select>
  );
}
