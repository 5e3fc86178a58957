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

/** A verdict in a word, with a sign beside the colour. */
export const Badge = ({ tone = 'plain', children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) => (
  <Plate
    component="span"
    className={`badge ${tone}`}
    leftSection={sign[tone] === '' ? undefined : <span aria-hidden="true">{sign[tone]}</span>}
  >
    {children}
  </Plate>
);
