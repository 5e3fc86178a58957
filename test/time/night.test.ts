import { expect, test } from 'vitest';
import { nightMinutes } from '../../src/core/time/classify.ts';
import { span } from '../support/records.ts';

test.each([
  ['01:00', '05:00', 240, 'the whole of an early shift'],
  ['21:59', '22:01', 1, 'one minute past ten in the evening'],
  ['21:00', '22:00', 0, 'nothing up to ten'],
  ['05:00', '06:00', 0, 'nothing from five on'],
  ['04:59', '05:01', 1, 'the last minute before five'],
  ['22:00', '29:00', 420, 'a whole night'],
  ['20:00', '46:00', 420 + 0, 'a shift of 26 hours has one night until five and ends at ten in the evening'],
  ['20:00', '46:01', 421, 'and the first minute of the next night'],
  ['00:00', '48:00', 300 + 420 + 120, 'two whole days hold an early morning, a night and a late evening'],
])('%s-%s has %i night minutes: %s', (from, to, minutes) => expect(nightMinutes(span(from, to))).toBe(minutes));
