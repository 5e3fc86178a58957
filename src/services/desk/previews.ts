import type { ReadFile } from './ports.ts';

/** A file that was looked at and not taken over yet. */
export type Preview = {
  readonly caseId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly file: ReadFile;
  /** What a person was shown that a commit would do, by worker. */
  readonly planned: Map<string, string>;
};
export type Previews = {
  readonly get: (id: string) => Preview | undefined;
  readonly keep: (id: string, preview: Preview) => void;
  readonly drop: (id: string) => void;
};

const most = 8;

/** The latest few: a window that was closed leaves its file behind. */
export function createPreviews(): Previews {
  const kept = new Map<string, Preview>();
  return {
    get: (id) => kept.get(id),
    keep: (id, preview) => {
      kept.set(id, preview);
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    },
    drop: (id) => kept.delete(id),
  };
}
