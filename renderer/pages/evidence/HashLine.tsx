import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import { bytesOf } from '../../parts/file-bytes.ts';
import { useWords } from '../../words/language-context.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The full hash of the file, and whether the stored file matches it. */
export function HashLine({ sha256, bytes }: { readonly sha256: string; readonly bytes: string | null }) {
  const { evidence } = useWords().screens;
  const { copy, copied } = useClipboard();
  const [same, setSame] = useState<boolean | null>(null);
  const verify = async (): Promise<void> => {
    if (bytes === null) return;
    setSame(hex(await crypto.subtle.digest('SHA-256', bytesOf(bytes))) === sha256.toLowerCase());
  };
  return (
    <div className="card-foot">
      <span className="sub">{evidence.sha256}</span>
      <span className="hash">{sha256}</span>
      <button type="button" className="btn" onClick={() => copy(sha256)}>
        {copied ? evidence.copied : evidence.copy}
      </button>
      <button type="button" className="btn" disabled={bytes === null} onClick={() => void verify()}>
        {evidence.verify}
      </button>
      {same !== null && (
        <span role="status" className={same ? 'fine-notice' : 'bad strong'}>
          {same ? `✓ ${evidence.verified}` : `✕ ${evidence.differs}`}
        </span>
      )}
    </div>
  );
}
