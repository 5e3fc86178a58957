import type { Json } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';

/** 出来事: the kinds of events, in the order of the list. */
export const eventKinds = [
  'demand-received',
  'negotiation-agreement',
  'acknowledged',
  'payment',
  'payment-requested',
  'tribunal-filed',
  'suit-filed',
  'retired',
  'dismissed',
  'notice-of-dismissal',
  'onset',
  'death',
] as const;

/** 解雇予告の除外事由. */
export const dismissalExceptions = [
  'probation-14-days',
  'day-labour',
  'two-months',
  'season',
  'office-approved',
] as const;

export type ExtraField = 'until' | 'refusedOn' | 'yen' | 'for' | 'periods' | 'exception';

/** The fields of an event besides its date. */
export function extraFields(kind: string): readonly ExtraField[] {
  switch (kind) {
    case 'negotiation-agreement':
      return ['until', 'refusedOn'];
    case 'payment':
      return ['yen', 'periods', 'for'];
    case 'acknowledged':
      return ['periods'];
    case 'dismissed':
      return ['exception'];
    default:
      return [];
  }
}

export type NamedSpan = { readonly from: string; readonly to: string };

/** The pay periods that the payer named. */
export const namedSpans = (value: Json | undefined): readonly NamedSpan[] =>
  listOf(value).map((item) => {
    const span = objectOf(item);
    return { from: textOf(span, 'from'), to: textOf(span, 'to') };
  });
