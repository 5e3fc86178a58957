/** Where a command reads and writes; a test hands in its own. */
export type Streams = {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Asks a person for what must not be seen; null where nobody can be asked. */
  readonly askSecret: (question: string) => Promise<string | null>;
  /** Answers when the person wants the program to end. */
  readonly interrupted: () => Promise<void>;
};
