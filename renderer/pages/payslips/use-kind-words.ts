import { useMemo } from 'react';
import type { Option } from '../../parts/SelectField.tsx';
import { useWords } from '../../words/language-context.ts';
import { plain } from '../../words/reading.ts';
import type { Side, SlipLine } from './slip-lines.ts';

/** Names of the kinds of payments and deductions. A text that is not in the list stays as typed. */
export function useKindWords() {
  const { screens, claim } = useWords();
  return useMemo(() => {
    const words: Readonly<Record<Side, Readonly<Record<string, string | undefined>>>> = {
      payments: screens.payslips.heads,
      deductions: claim.words.deductionKinds,
    };
    const options = (side: Side): readonly Option[] =>
      Object.entries(words[side]).flatMap(([value, label]) => (label === undefined ? [] : [{ value, label }]));
    const lists = { payments: options('payments'), deductions: options('deductions') };
    const labels = {
      payments: lists.payments.map(({ label }) => label),
      deductions: lists.deductions.map(({ label }) => label),
    };
    return {
      options: (side: Side) => lists[side],
      list: (side: Side) => labels[side],
      word: ({ side, kind }: SlipLine): string => words[side][kind] ?? kind,
      kind: ({ side }: SlipLine, word: string): string =>
        lists[side].find(({ label, value }) => label === plain(word) || value === plain(word))?.value ?? word.trim(),
    };
  }, [screens, claim]);
}
