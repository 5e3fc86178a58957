import type * as ja from '../../ja/problems/store.ts';
import { translated } from '../../text.ts';

export const storeProblems = translated<typeof ja.storeProblems>()({
  'backup-damaged': {
    why: 'The backup "{name}" is not as it was written. Nothing was restored.',
    fix: 'Choose another backup.',
  },
  'backup-not-found': {
    why: 'There is no backup "{name}" in the backup folder.',
    fix: 'Choose one from the list, or put the file back under the name it had.',
  },
  'backup-unchecked': {
    why: 'The backup, read again, was not the same as the database. It was removed; earlier ones stand.',
    fix: 'Choose a backup folder on another disk and try again.',
  },
  cancelled: { why: 'It was stopped as you asked. Nothing was changed.', fix: 'Start it again if you need it.' },
  'case-exists': {
    why: 'This case is in the database already. Nothing was imported.',
    fix: 'Import it as a copy, or look at the case that is here first.',
  },
  'case-not-found': {
    why: 'This case is not in the database any more.',
    fix: 'Open the list again. Somebody else may have removed it.',
  },
  'database-damaged': {
    why: 'A part of the database is damaged, or was altered from outside. Nothing was changed.',
    fix: 'Restore a backup in the settings. The present file is kept under another name.',
  },
  'database-exists': {
    why: 'There is a database here already. It was left as it is.',
    fix: 'Open it with its passphrase, or choose another place for the new one.',
  },
  'database-foreign': {
    why: 'The database in this place belongs to another program. It was left as it is.',
    fix: 'Choose another place.',
  },
  'database-in-use': {
    why: 'Another Mibarai, or another program, is using this database.',
    fix: 'Close it there, then open it here again.',
  },
  'database-locked': { why: 'The database is locked.', fix: 'Open it with the passphrase first.' },
  'database-newer': {
    why: 'A newer Mibarai wrote this database. Nothing was changed.',
    fix: 'Install the newer program, then open the database.',
  },
  'disk-fault': {
    why: 'The disk does not read or write ({detail}). The change was not saved.',
    fix: 'Check that the disk is connected and sound, and try again.',
  },
  'disk-full': {
    why: 'The disk is full. The change was not saved; everything is as it was before.',
    fix: 'Make room by removing files that you do not need, and try again.',
  },
  'entry-not-found': {
    why: 'This entry is not in the history.',
    fix: 'Open the history again.',
  },
  'folder-read-only': {
    why: 'The folder or the file can not be written to. Nothing was changed.',
    fix: 'Check your rights there, or choose another place.',
  },
  'key-store-absent': {
    why: 'This system has no key store that protects a key.',
    fix: 'Go on opening the database with the passphrase.',
  },
  'key-store-lost': {
    why: 'The key store of this system does not have the key any more.',
    fix: 'Enter the passphrase. Then you can turn the key store on again in the settings.',
  },
  'not-a-sealed-case': {
    why: 'This is no sealed case file of Mibarai.',
    fix: 'Choose a file whose name ends in .mibarai.',
  },
  'passphrase-too-short': {
    why: 'The passphrase is shorter than {letters} characters.',
    fix: 'Choose a longer one, such as four words that have nothing to do with each other.',
  },
  'record-not-found': {
    why: 'This record does not exist any more.',
    fix: 'Open the case again. Somebody else may have removed it.',
  },
  'recovery-code-mistyped': {
    why: 'The recovery code has a typing error or is not complete.',
    fix: 'Compare it with the paper, group by group. It has six groups of six.',
  },
  'sealed-case-damaged': {
    why: 'The sealed case file is damaged or not complete. Nothing was read from it.',
    fix: 'Have it sent or copied again.',
  },
  'sealed-case-newer': {
    why: 'A newer Mibarai wrote this sealed case file.',
    fix: 'Install the newer program, then open the file.',
  },
  'sealed-case-too-large': {
    why: 'The case with its files is too large for one sealed file.',
    fix: 'Take large files out of the evidence and hand them over apart.',
  },
  'server-refused': {
    why: 'The database server does not let you in, or does not let you write ({detail}).',
    fix: 'Ask whoever looks after the server about user name, password, name of the database and rights.',
  },
  'server-unreachable': {
    why: 'The database server can not be reached. The last change may not be saved.',
    fix: 'Check the network and the server, then open the case again: it shows what was saved.',
  },
  'wrong-passphrase': {
    why: 'The passphrase does not open it.',
    fix: 'Check capitals and the input mode and enter it again. A database also opens with its recovery code.',
  },
  'wrong-recovery-code': {
    why: 'This recovery code does not belong to this database, or a newer code replaced it.',
    fix: 'Look for the code that was shown last.',
  },
});
