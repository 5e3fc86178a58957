import { Kbd } from '@mantine/core';
import { useWords } from '../words/language-context.ts';
import { Dialog } from './Dialog.tsx';

/** `keys` as on the keyboard: `Ctrl+Z`; alternatives are separate texts. */
export type KeyLine = { readonly keys: readonly string[]; readonly does: string };

export const KeyList = ({ lines }: { readonly lines: readonly KeyLine[] }) => (
  <dl className="keys-list">
    {lines.map(({ keys, does }) => (
      <div className="contents" key={does}>
        <dt>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);

export function KeyHelp({ lines, onClose }: { readonly lines: readonly KeyLine[]; readonly onClose: () => void }) {
  const { common } = useWords().screens;
  return (
    <Dialog title={common.keys} onClose={onClose}>
      <KeyList lines={lines} />
    </Dialog>
  );
}
