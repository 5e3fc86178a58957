import type { Undecided } from '../../../src/core/claim/result.ts';
import { missingFactText, undecidedText } from '../../parts/codes.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

/** What could not be judged, the yen that hang on it, which fact would settle it and who has it. */
export const undecidedTexts = (paper: Paper): readonly Pair[] =>
  paper.claim.undecided.map((item) => sayOn(paper, (language) => itemText(language, item)));

function itemText(language: Language, item: Undecided): string {
  const { assumptions } = language.words;
  const bare = undecidedText(language, item);
  const { yen } = item;
  const text =
    yen === null
      ? bare
      : fill(assumptions.undecidedYen, {
          text: bare,
          least: language.amount(yen.least),
          most: language.amount(yen.most),
        });
  const missing = missingFactText(language, item);
  return missing === null ? text : fill(assumptions.undecidedItem, { text, ...missing });
}
