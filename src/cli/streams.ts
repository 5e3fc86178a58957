/** Where a command reads and writes; a test hands in its own. */
export type Streams = {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};
