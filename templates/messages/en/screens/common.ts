import type * as ja from '../../ja/screens/common.ts';
import { translated } from '../../text.ts';

export const common = translated<typeof ja.common>()({
  cancel: 'Cancel',
  close: 'Close',
  daysLeft: '{days} days left',
  daysPast: '{days} days ago',
  dropHere: 'Drop a file here, or choose one.',
  keys: 'Keys',
  print: 'Print',
  save: 'Save',
  stop: 'Stop',
  total: 'Total',
  yen: 'yen',
  unknownProblem: 'Please tell the developers.',
  reasons: {
    missing: 'Please fill this in.',
    noSuchDay: 'There is no such day. Check year, month and day.',
    notADate: 'Not readable as a date. Type it like 2024-05-01 or R6.5.1.',
    notANumber: 'Not readable as a number. Type digits only.',
    notATime: 'Not readable as a time. Type it like 830, 8:30 or 2530.',
    notWhole: 'Type a whole number, without decimals.',
  },
});
