/** Input and output of a command; tests pass their own. */
export type Streams = {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Asks for a secret without showing it; null where there is no terminal. */
  readonly askSecret: (question: string) => Promise<string | null>;
  /** Resolves when the user interrupts the program. */
  readonly interrupted: () => Promise<void>;
};
