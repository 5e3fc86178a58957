import { exhibitText, parseExhibit } from './exhibit.ts';

/** The number with the first unused branch. */
export function freeBranch(exhibit: string, all: readonly string[]): string {
  const read = parseExhibit(exhibit);
  if (read === null) return exhibit;
  const used = new Set(all.map(parseExhibit).map((e) => (e === null ? '' : exhibitText(e))));
  for (let branch = 1; ; branch += 1) {
    const text = exhibitText({ ...read, branch });
    if (!used.has(text)) return text;
  }
}
