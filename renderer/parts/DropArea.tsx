import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/language-context.ts';

/** An area for dropping or choosing files. The caller reads them (file-bytes.ts). */
export function DropArea({
  label,
  accept,
  several = false,
  disabled = false,
  onFiles,
  children,
}: {
  /** The label of the button, such as "choose files". */
  readonly label: string;
  /** As in `accept` of a file input: `.csv,.xlsx`. */
  readonly accept?: string;
  readonly several?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}) {
  const { common } = useWords().screens;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])].slice(0, several ? undefined : 1);
    if (files.length > 0 && !disabled) onFiles(files);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {children}
      <p>{common.dropHere}</p>
      <Button className="btn" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several}
        onChange={(event) => {
          take(event.target.files);
          // Allows choosing the same file again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
