import { Badge as Plate } from '@mantine/core';
import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'unlawful' | 'over' | 'needs-agreement' | 'cannot-judge' | 'not-checked';

const sign: Readonly<Record<BadgeTone, string>> = {
  plain: '',
  unlawful: '✕',
  over: '▲',
  'needs-agreement': '△',
  'cannot-judge': '?',
  'not-checked': '－',
};

/** A short label with a colour and a sign. */
export const Badge = ({ tone = 'plain', children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) => (
  <Plate
    component="span"
    className={`badge ${tone}`}
    leftSection={sign[tone] === '' ? undefined : <span aria-hidden="true">{sign[tone]}</span>}
  >
    {children}
  </Plate>
);
