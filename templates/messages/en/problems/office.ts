import type * as ja from '../../ja/problems/office.ts';
import { translated } from '../../text.ts';

export const officeProblems = translated<typeof ja.officeProblems>()({
  'bad-content-type': {
    why: 'What the page asked did not come in the agreed form.',
    fix: 'Load the page again. If it goes on, please tell the developers.',
  },
  'bad-database-address': {
    why: 'The address of the database server cannot be read.',
    fix: 'Write it as postgres://user@server/database.',
  },
  'bad-json': {
    why: 'What the page asked was damaged and could not be read. Nothing was changed.',
    fix: 'Load the page again and try once more. If it goes on, please tell the developers.',
  },
  'bad-method': { why: 'This address cannot be used in that way.', fix: 'Use the pages of the program.' },
  'foreign-origin': {
    why: 'The request does not come from a page of Mibarai, so it was not answered.',
    fix: 'Open the address that was shown at the start.',
  },
  'host-unreachable': {
    why: 'The program cannot be reached. It may have ended, or cannot answer yet.',
    fix: 'Start the program again and open the address that it shows. Nothing that was saved is lost.',
  },
  'internal-fault': {
    why: 'There was a fault inside the program during "{call}". It was not caused by the input.',
    fix: 'Try again. If it goes on, please tell the developers what you were doing.',
  },
  'no-entry': {
    why: 'This address opens once. It was used already, or the key is missing.',
    fix: 'Start the program again and open the new address that it shows.',
  },
  'no-database': {
    why: 'There is no case database here.',
    fix: 'Check the place (--database). A new one is made by mibarai cases create-database; mibarai cases restore goes back to a backup.',
  },
  'no-such-page': { why: 'There is no such page.', fix: 'Use the pages of the program.' },
  'pages-not-built': {
    why: 'The pages have not been built yet.',
    fix: 'Run npm start in the folder of the project.',
  },
  'passphrase-missing': {
    why: 'There is no passphrase.',
    fix: 'Name a file with {option}, put it into the environment variable {variable}, or run it on a terminal.',
  },
  'passphrases-differ': {
    why: 'The two passphrases are not the same. Nothing was made.',
    fix: 'Run it again and enter the same passphrase twice.',
  },
  'port-in-use': {
    why: 'Port {port} is used by another program, or may not be used.',
    fix: 'Give another number with --port, or none: then a free one is taken.',
  },
  'printer-failed': {
    why: 'The part that prints stopped while it made the papers ({detail}). Nothing was written.',
    fix: 'Try again. If it goes on, please tell the developers, without the content of the case.',
  },
  'request-too-large': {
    why: 'It is larger than can be sent at once ({mebibytes} MiB). Nothing was changed.',
    fix: 'Split the file, or make it smaller.',
  },
});
