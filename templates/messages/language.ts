import type { PaperWords } from './ja/papers/index.ts';
import type { ProblemWords } from './ja/problems/index.ts';
import type { ScreenWords } from './ja/screens/index.ts';
import type { ShellWords } from './ja/shell/index.ts';
import type { TerminalWords } from './ja/terminal/index.ts';

/** Who reviewed the words of a language, and when. */
export type Review = { readonly name: string; readonly date: string };

/** An article of an act, as a citation names it: `37条1項ただし書` has article 37, paragraph 1 and the proviso. */
export type Provision = {
  readonly article: string;
  readonly paragraph: string | undefined;
  readonly item: string | undefined;
  readonly proviso: boolean;
};

/** How a language writes. Dates come as `YYYY-MM-DD`, months as `YYYY-MM`. */
export type Writing<Code extends string = string> = {
  /** BCP 47. */
  readonly code: Code;
  /** In the language itself, and short for a narrow switch. */
  readonly name: string;
  readonly short: string;
  /** The family of the printed papers that has its letters (src/print/font-files.ts). */
  readonly font: string;
  /** Null until a person has read the whole catalogue. It drives the foot of every translated page. */
  readonly reviewed: Review | null;
  readonly date: (date: string) => string;
  readonly month: (month: string) => string;
  /** With the Japanese era, for headings in Japanese. */
  readonly monthOfBothCalendars: (month: string) => string;
  readonly yearOfBothCalendars: (year: string) => string;
  /** Digits with the language's separators, without the unit. */
  readonly amount: (yen: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** How it cites an article and a minimum wage; null for Japanese, in which the citations are written. */
  readonly cites: {
    readonly provision: (provision: Provision) => string;
    readonly minimumWage: (prefecture: string, from: string) => string;
  } | null;
};

/** A language of the papers: its words are loaded where they are needed. */
export type PaperLanguage<Code extends string = string> = Writing<Code> & {
  readonly papers: () => Promise<PaperWords>;
};

/** A language of the whole program. */
export type InterfaceLanguage<Code extends string = string> = PaperLanguage<Code> & {
  readonly screens: () => Promise<ScreenWords>;
  readonly problems: () => Promise<ProblemWords>;
  readonly terminal: () => Promise<TerminalWords>;
  readonly shell: () => Promise<ShellWords>;
};
