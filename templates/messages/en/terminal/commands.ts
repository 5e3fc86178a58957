import type * as ja from '../../ja/terminal/commands.ts';
import { translated } from '../../text.ts';

const common = `  --json          JSON alone on standard output
  --lang L        language of the messages ({languages}; else {first})
  --help          this text`;

export const commands = translated<typeof ja.commands>()({
  overview: `mibarai: unpaid wages from time records and payslips, with the law behind every yen. Works offline.

Usage:
  mibarai new > case.json             a starter case to fill in
  mibarai import FILE                 reads a time record or payslips
  mibarai import FILE --into CASE --worker ID --out CASE
                                      adds what was read to a case
  mibarai compute CASE                computes the claim
  mibarai karoshi CASE                the hours checks alone
  mibarai packet CASE --out DIR       makes the papers of the claim
  mibarai verify DIR                  are the papers still what was issued?
  mibarai law minimum-wage --prefecture 13 --on 2025-10-03
  mibarai law parameter NAME --on DATE
                                      looks up a figure of the law
  mibarai fees --procedure suit --value YEN --on DATE
                                      computes a court fee
  mibarai cases list                  the cases of the database (also export, import, backup, restore, verify)
  mibarai serve                       the pages in a browser on this machine
  mibarai --version                   program and law data

CASE may be - for standard input. More: mibarai COMMAND --help.
Exit codes: 0 done, 1 errors in the input, 2 wrong usage, 3 internal fault`,
  help: {
    new: `mibarai new > case.json

Prints a starter case: a small invented one that computes as it stands.
The fields are explained in docs/case-file.md.

${common}`,
    import: `mibarai import FILE [--kind attendance|payslip] [--encoding E] [--profile P] [--strict]
mibarai import FILE --into CASE --worker ID [--worker-code C] --out CASE

Reads a time record or payslips and reports what it says and which rows have problems.
With --into the rows that could be read are added to a case, with an evidence entry that holds the SHA-256 of the file.
Rows with errors are left out and listed.

  --kind          what the file is; else decided by its headers
  --encoding      how its bytes are text (utf-8, cp932, euc-jp, utf-16le, utf-16be); else decided by what is in it
  --profile P     name of a reading profile
  --strict        exit code 1 if a row has an error
  --into CASE     the case to add to
  --worker ID     id of the worker in the case
  --worker-code C employee code in the file, where it has several
  --out CASE      the case file to write (may be the same)
${common}`,
    compute: `mibarai compute CASE [--explain] [--as-of DATE] [--policy K=V]...

Computes a case and prints a table of its months.

  --as-of DATE    day to which interest runs and at which prescription is judged (instead of asOf)
  --policy K=V    changes a policy switch (repeatable), such as --policy rounding=floor
  --explain       shows how every amount came about, down to the punch and its source row
${common}`,
    karoshi: `mibarai karoshi CASE [--onset DATE] [--as-of DATE] [--policy K=V]...

The checks of long hours alone.

  --onset DATE    day of onset (instead of the one in the case)
${common}`,
    packet: `mibarai packet CASE --out DIR [--language L] [--documents a,b] [--worker ID] [--as-of DATE] [--policy K=V]...

Makes the papers of the claim (PDF), the result that they show, and manifest.json with the SHA-256 of each file.
The folder appears when all is done: nothing half-made is left.

  --out DIR       a new folder, an empty one, or one with an earlier packet that was not changed
  --language L    language of the translation ({paperLanguages}); else the worker's
  --documents a,b the papers to make ({documents})
  --worker ID     one worker alone
${common}`,
    verify: `mibarai verify DIR

Checks by the manifest whether the papers are still what was issued.

${common}`,
    law: `mibarai law minimum-wage --prefecture CODE --on DATE
mibarai law parameter NAME --on DATE [--for large|small-or-medium|…]

Looks up a figure of the law with its citation. Nothing is given for days that are not known.

${common}`,
    fees: `mibarai fees --procedure suit|tribunal|payment-order|small-claims --value YEN --on DATE
             [--filing electronic|paper] [--defendants N]

Computes a court fee by the tables of the law. The value is principal alone, without interest and additional payment.

  --filing        electronic (where there is a choice) or paper; a labour tribunal is on paper alone
  --defendants N  how many are sued (1)
${common}`,
    cases: `mibarai cases list [--archived]
mibarai cases export ID --out FILE [--sealed]
mibarai cases import FILE [--as-copy]
mibarai cases backup
mibarai cases backups
mibarai cases restore NAME
mibarai cases verify [ID]
mibarai cases create-database

The cases of the encrypted database, which is that of the desktop program.

  list            the cases (--archived: those put away too)
  export          writes one case: as a case file that anybody can read (.json), or with
                  --sealed as an encrypted file with its history and files (.mibarai)
  import          takes in a case file (.json, .mibarai); makes the database where there is none and shows its
                  recovery code (--as-copy: as a case of its own, though the same one is there)
  backup          makes a backup of the database as it is
  backups         lists the backups
  restore NAME    goes back to a backup; the present database is kept under another name
  verify          reads everything and follows the chain of the history (ID: of one case)
  create-database makes a new database and shows its recovery code

  --database PLACE            a file, or postgres://user@server/database
                              (MIBARAI_DATABASE, else where the desktop program has it)
  --passphrase-file FILE      a file with the passphrase; else MIBARAI_PASSPHRASE, else you are asked
  --file-passphrase-file FILE the passphrase of a .mibarai file; else MIBARAI_FILE_PASSPHRASE, else you are asked
${common}`,
    serve: `mibarai serve [--database PLACE] [--port N] [--no-open] [--example]

The pages of the desktop program in a browser on this machine (127.0.0.1 alone; no other machine can open them).
The address that is shown opens once. Ctrl+C ends it.

  --database PLACE  a file, or postgres://… (where the desktop program has it)
  --port N          number of the port (one that is free)
  --no-open         opens no browser
  --example         puts the example case into a database that is made new
${common}`,
  },
  could: {
    new: 'The starter case could not be written.',
    import: 'The file could not be imported. Nothing was written.',
    compute: 'The case could not be computed.',
    karoshi: 'The hours could not be checked.',
    packet: 'The papers could not be made. Nothing was written.',
    verify: 'The papers are not what was issued.',
    law: 'The figure could not be looked up.',
    fees: 'The fee could not be computed.',
    cases: 'The case database could not be used.',
    serve: 'The pages could not be shown.',
  },
  usage: {
    intro: 'Wrong usage.',
    see: 'Help: mibarai {command} --help',
    'unknown-command': 'There is no command "{value}".',
    'bad-option': '"{value}" cannot be used here, or lacks its value.',
    'missing-argument': '{value} is missing.',
    'too-many-arguments': '"{value}" is too much.',
    'bad-choice': '"{value}" cannot be chosen for {option}. Choices: {choices}',
    'bad-policy': '--policy is written K=V ("{value}").',
    'needs-option': '{option} also needs {value}.',
  },
  fault: 'An internal fault, not caused by the input. Please tell the developers:',
  problems: '{count} found:',
  warnings: 'Please check ({count}):',
  more: 'and {count} more',
  place: { row: '{file}, line {row}', file: '{file}', source: ' ({source})' },
});
