import type { ReadFile } from './ports.ts';

/** A file that was read and not imported yet. */
export type Preview = {
  readonly caseId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly file: ReadFile;
  /** The plan shown to the user, by worker. */
  readonly planned: Map<string, string>;
};
export type Previews = {
  readonly get: (id: string) => Preview | undefined;
  readonly keep: (id: string, preview: Preview) => void;
  readonly drop: (id: string) => void;
};

const most = 8;

/** Keeps only the latest few, because a closed window does not drop its preview. */
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
