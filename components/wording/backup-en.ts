import { countEn as count } from './count';
import type { Wording } from './nl';

/** The words for a backup, in English. */
export const backupEn: Wording['backup'] = {
  heading: 'Backup',
  make: 'Everything in one file',
  makeExplained: 'All documents, notes, dossiers of your own, choices and settings. The file goes to your downloads and nowhere else.',
  makeAct: 'Make a backup',
  making: (n) => `${count(n, 'line', 'lines')} in the file`,
  made: 'The backup is in your downloads',
  restore: 'Restore',
  restoreExplained: 'A backup, a pack of documents, or a file of notes (JSON-LD). It comes beside what is there. Newer notes stay.',
  restoreAct: 'Choose a file…',
  restoring: (n) => `${count(n, 'line', 'lines')} restored`,
  added: (added, kept) => `${count(added, 'line', 'lines')} added. ${count(kept, 'line was', 'lines were')} there already, or newer in this browser.`,
  refused: (n) => `${count(n, 'document', 'documents')} not restored: the marks do not fit the text. Open the paper again at its source.`,
  damaged: (n, lines) => `${count(n, 'line is', 'lines are')} damaged and passed over: line ${lines}. The rest is restored.`,
  cutOff: 'The file ends too early. What it held is restored. Look for an older backup for the rest.',
  flaws: {
    notBackup: 'This is no backup or pack of Kamerspoor. Nothing was changed. Choose a file that Kamerspoor made.',
    newerVersion: 'This file was made by a newer version of Kamerspoor. Nothing was changed. Update Kamerspoor and try again.',
    empty: 'This file is empty. Nothing was changed. Choose another file.',
  },
};
