import type { Undecided } from '../../../src/core/claim/result.ts';
import { fillKnown } from '../../parts/codes.ts';
import type { Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

/** What could not be judged, and which fact would settle it. */
export const undecidedTexts = (paper: Paper): readonly Pair[] =>
  paper.claim.undecided.map(({ code, data }: Undecided) =>
    sayOn(paper, (language) =>
      fillKnown(language, (language.words.undecided as Readonly<Record<string, string>>)[code], code, data),
    ),
  );
