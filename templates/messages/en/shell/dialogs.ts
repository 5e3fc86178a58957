import type * as ja from '../../ja/shell/dialogs.ts';
import { translated } from '../../text.ts';
export const dialogs = translated<typeof ja.dialogs>()({
  save: {
    title: 'Choose where to save',
  },
  pageGone: {
    message: 'The page has stopped.',
    detail:
      'The program that draws it has ended. Each entry is saved as it is made, so nothing that was saved is lost. Load the page again.',
    reload: 'Load again',
    quit: 'Quit',
  },
  pageHangs: {
    message: 'The page does not respond.',
    detail: 'It may be busy with long work. Wait a while, or load the page again. Nothing that was saved is lost.',
    wait: 'Wait',
    reload: 'Load again',
  },
  fault: {
    message: 'Something went wrong inside the program.',
    detail:
      'The cause is a mistake in the program. Nothing that was saved is lost. Start it again. If this comes back, send the developers the record in the logs folder; it holds nothing of any case.',
    restart: 'Start again',
    quit: 'Quit',
  },
  unsaved: {
    message: 'Some entries are not saved yet.',
    detail:
      'Saving has not ended, or the entries meet changes of another person. If you wait, saving goes on. If you quit, entries that are not saved are lost.',
    wait: 'Back to the page',
    leave: 'Quit without saving',
  },
  cannotOpen: {
    message: 'The database could not be opened.',
    quit: 'Quit',
  },
  notClosed: {
    message: 'The backup before quitting could not be made. Nothing that was saved is lost.',
    quit: 'Quit',
  },
  fileRefused: {
    message: 'The file “{fileName}” could not be opened.',
    tooLarge: 'It is larger than {megabytes} MB. Check that it is a case file.',
    unreadable: 'It cannot be read. Check that it is there and that you may read it.',
    close: 'Close',
  },
});
