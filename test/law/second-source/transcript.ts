/** One figure of the law as a source other than the one of its row prints it. */
export type Transcript = {
  readonly table: string;
  readonly key: string;
  /** A day on which the figure was in force. */
  readonly on: string;
  readonly value: string;
  /** First day in force, where this source tells it. */
  readonly from: string | null;
  readonly source: string;
};

/** `key value` pairs of one source, the same table and day for all. */
export const figures = (
  table: string,
  on: string,
  source: string,
  pairs: Readonly<Record<string, string>>,
  from: string | null = null,
): Transcript[] => Object.entries(pairs).map(([key, value]) => ({ table, key, on, value, from, source }));
