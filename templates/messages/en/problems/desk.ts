import type * as ja from '../../ja/problems/desk.ts';
import { translated } from '../../text.ts';

export const deskProblems = translated<typeof ja.deskProblems>()({
  'bad-request': {
    why: 'What the screen sent ({call}) does not have the agreed shape. Nothing was changed.',
    fix: 'Open the screen again. If it happens again, tell the developers this text.',
  },
  'case-moved-on': {
    why: 'Meanwhile something else changed this case. Nothing was changed.',
    fix: 'Look at it as it is now and try again.',
  },
  'document-not-for-this-case': {
    why: 'For this worker there is nothing to put into the paper "{document}".',
    fix: 'Choose another paper, or enter the record that it needs, such as the day of onset.',
  },
  'evidence-file-differs': {
    why: 'The file of the evidence that is kept does not match the hash in the record.',
    fix: 'Restore a backup and compare with the original.',
  },
  'evidence-hash-fixed': {
    why: 'The hash of a piece of evidence stands for the file itself and cannot be rewritten.',
    fix: 'Add another file as a new piece of evidence.',
  },
  'evidence-without-file': {
    why: 'Of this piece of evidence there is a record alone; the file is not kept here.',
    fix: 'If you have the file, add it as evidence.',
  },
  'field-is-a-record': {
    why: '"{field}" is saved as records of its own and cannot stand in this place.',
    fix: 'Open the screen again. If it happens again, tell the developers this text.',
  },
  'figure-not-found': {
    why: 'The present result has no derivation of this figure.',
    fix: 'Open the screen again and choose the figure once more.',
  },
  'import-plan-changed': {
    why: 'The case changed since you looked, so that other rows would go in than you were shown. Nothing was imported.',
    fix: 'Look at what would go in once more, then import.',
  },
  'nothing-to-redo': { why: 'There is nothing to redo.', fix: 'After an undo there is.' },
  'nothing-to-undo': { why: 'There is nothing to undo.', fix: 'The history shows what was done so far.' },
  'packet-is-frozen': {
    why: 'A packet that was issued stays as it was issued and cannot be changed.',
    fix: 'Put the case right and issue a new one.',
  },
  'preview-gone': {
    why: 'The file that you were looking at is no longer here (the database was locked, or many other files were opened).',
    fix: 'Choose the file again.',
  },
  'record-changed-twice': {
    why: 'One saving holds two changes of the same record. Nothing was saved.',
    fix: 'Open the screen again. If it happens again, tell the developers this text.',
  },
  'record-of-other-kind': {
    why: 'What a record is and whose it is cannot be changed later. A case has one record of itself and one of the employer.',
    fix: 'Remove the record and add a new one.',
  },
  'record-without-worker': {
    why: 'The worker of this record is not in the case.',
    fix: 'See in the history whether the worker was removed.',
  },
  'title-differs': {
    why: 'The title that was typed is not "{title}", the title of this case. Nothing was erased.',
    fix: 'If the case may go, type its title as it stands.',
  },
  'unknown-call': {
    why: 'There is nothing called "{value}" to do.',
    fix: 'Open the screen again. Screen and program may be of different versions.',
  },
  'unknown-document': { why: 'There is no paper "{document}".', fix: 'Choose one of: {choices}.' },
  'unknown-language': { why: 'There are no papers in "{language}".', fix: 'Choose one of: {choices}.' },
  'worker-has-records': {
    why: 'There are {count} other records of this worker. The worker cannot be removed alone.',
    fix: 'Look at the case as it is now and remove them together.',
  },
});
