/** Where a fact was written: a file's row and column, or a field of the case file. Rows count from 1. */
export type SourceRef = {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** Field of a case file, such as `workers[0].days[3].end`. */
  readonly path?: string;
};

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something that a person must see. It carries a kind and data, never prose: the words are
 * `templates/messages/<lang>/problems/`, under the code.
 */
export type Problem = {
  readonly code: string;
  readonly severity: Severity;
  readonly at: SourceRef;
  readonly data: Readonly<Record<string, string>>;
};

export const problem = (
  severity: Severity,
  code: string,
  at: SourceRef,
  data: Readonly<Record<string, string>> = {},
): Problem => ({ code, severity, at, data });
