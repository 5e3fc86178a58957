import type { Explain } from '../../../src/core/claim/result.ts';
import { slashed } from '../../parts/calendar.ts';
import { fill, type Language } from '../../parts/language.ts';
import { durationText, figureText } from '../../parts/number.ts';

/** A value with its unit; a fraction is cut to two places and marked so. */
export function valueText({ value, unit }: Explain, { words }: Language): string {
  const { derivations } = words;
  switch (unit) {
    case 'yen':
      return `${figureText(value)}${derivations.yen}`;
    case 'yen-per-hour':
      return `${figureText(value)}${derivations.perHour}`;
    case 'hours':
      return `${figureText(value)}${derivations.hours}`;
    case 'days':
      return `${figureText(value)}${derivations.days}`;
    case 'minutes':
      return durationText(value);
    case 'date':
      return slashed(value);
    case 'ratio':
    case 'text':
      return value;
  }
}

/** Where a fact is recorded: a row of a file, the terms, a payslip, a day of the case, or a span of dates. */
export function sourceText(source: string, { words, span }: Language): string {
  const { sources } = words.derivations;
  const [, file, row] = /^(.+)#row(\d+)$/.exec(source) ?? [];
  if (file !== undefined && row !== undefined) return fill(sources.row, { file, row });
  const [, kind, rest] = /^(terms|payslip|days) (.+)$/.exec(source) ?? [];
  if (kind !== undefined && rest !== undefined)
    return `${sources[kind as 'terms' | 'payslip' | 'days']} ${datesText(rest, span)}`;
  return datesText(source, span);
}

/** A date, or a span of two with a slash between them. */
export function datesText(text: string, span: Language['span']): string {
  const [from = '', to] = slashed(text)
    .replace(/^(\d{4}\/\d{2}\/\d{2})\//, '$1 ')
    .split(' ');
  return to === undefined ? from : span(from, to);
}
