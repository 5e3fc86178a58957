/** 出来事: what may have happened, in the order in which it is offered. */
export const eventKinds = [
  'demand-received',
  'negotiation-agreement',
  'acknowledged',
  'tribunal-filed',
  'suit-filed',
  'payment',
  'retired',
  'dismissed',
  'notice-of-dismissal',
  'onset',
  'death',
] as const;

/** What an event says beside its date. */
export const extraFields = (kind: string): readonly ('until' | 'refusedOn' | 'yen' | 'for')[] =>
  kind === 'negotiation-agreement' ? ['until', 'refusedOn'] : kind === 'payment' ? ['yen', 'for'] : [];
