import type * as ja from '../../ja/problems/file.ts';
import { translated } from '../../text.ts';

export const fileProblems = translated<typeof ja.fileProblems>()({
  'file-not-found': { why: 'There is no such file.', fix: 'Check place and name.' },
  'cannot-read': { why: 'It cannot be read ({detail}).', fix: 'Check that it is a file and that you may read it.' },
  'not-utf-8': { why: 'It is not UTF-8 text.', fix: 'Save the case file as UTF-8.' },
  'cannot-write': { why: 'It cannot be written ({detail}).', fix: 'Check the place and that you may write there.' },
  'folder-not-empty': {
    why: 'The folder holds other files. Nothing was removed.',
    fix: 'Name a new or an empty folder.',
  },
  'print-character-missing': {
    why: 'No font has these characters of "{document}"; they were printed as 〓: {characters}',
    fix: 'Use another form of the character, or add it by hand after printing.',
  },
  'manifest-missing': { why: 'There is no manifest.json.', fix: 'Name the folder in which the packet was issued.' },
  'manifest-broken': { why: 'manifest.json cannot be read.', fix: 'Put back the file as it was issued.' },
  'packet-file-missing': {
    why: 'The manifest lists this file, but it is gone.',
    fix: 'Put back the file as it was issued.',
  },
  'packet-file-changed': {
    why: 'It differs from what was issued (its SHA-256 is not that of the manifest).',
    fix: 'Put back the file as it was issued, or issue a new packet.',
  },
  'packet-file-added': { why: 'The manifest does not list this file.', fix: 'Take it out of the folder.' },
  'unknown-parameter': { why: 'There is no parameter "{value}".', fix: 'Name one of: {choices}' },
  'unknown-scope': { why: 'There is no rule for "{value}".', fix: 'Choose one of: {choices}' },
});
