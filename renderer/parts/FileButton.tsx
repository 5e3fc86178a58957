import { useRef, type ReactNode } from 'react';

/** A button that asks for one file. */
export function FileButton({
  accept,
  primary = false,
  disabled = false,
  onFile,
  children,
}: {
  readonly accept?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={primary ? 'btn primary' : 'btn'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
