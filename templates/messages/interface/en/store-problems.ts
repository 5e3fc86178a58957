import type { InterfaceWords } from '../ja.ts';
import type { storeProblems as mother } from '../ja/store-problems.ts';

export const storeProblems = {
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
  'database-exists': {
    why: 'There is a database here already. It was left as it is.',
    fix: 'Open it with its passphrase, or choose another place for the new one.',
  },
  'database-locked': { why: 'The database is locked.', fix: 'Open it with the passphrase first.' },
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
  'wrong-passphrase': {
    why: 'The passphrase does not open it.',
    fix: 'Check capitals and the input mode and enter it again. A database also opens with its recovery code.',
  },
  'wrong-recovery-code': {
    why: 'This recovery code does not belong to this database, or a newer code replaced it.',
    fix: 'Look for the code that was shown last.',
  },
} satisfies Pick<InterfaceWords['problems'], keyof typeof mother>;
