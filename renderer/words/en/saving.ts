/** Saving, closing and what others do to the file meanwhile. */
export const saving = {
  'saving.saved': 'Saved as “{name}”',
  'saving.go-on': 'Go on writing',
  'saving.try-again': 'Try again',
  'saving.elsewhere': 'Save somewhere else…',
  'saving.mine-as-copy': 'Save mine as a copy…',
  'saving.take-theirs': 'Show theirs and drop mine',
  'saving.take-theirs-detail':
    'Showing theirs lets go of what you changed since you last saved. Saving yours as a copy keeps both.',
  'saving.show-theirs': 'Show the new version',
  'saving.changed-named':
    'Somebody saved “{name}” after you opened it. Nothing is lost: choose which to keep.',
  'saving.unsaved-title': 'Your changes to “{name}” are not saved',
  'saving.unsaved-new': 'This agreement is not saved yet',
  'saving.unsaved-detail':
    'Closing without saving lets go of what was written since the last save. It cannot be brought back later.',
  'saving.stay': 'Go back',
  'saving.close-without': 'Close without saving',
  'saving.save-and-close': 'Save and close',
  'saving.save-and-quit': 'Save and quit',
  'saving.recovery-title': 'There is work on this file that was never saved',
  'saving.recovery-later': 'Not now',
  'saving.held':
    '{person} has this file open on {computer}, since {since, date, medium} at {since, time, short}. If you both save, one of you will be asked which to keep.',
  'saving.held-ok': 'Understood',
  'saving.read-only': 'This file can only be read here. To write, save a copy under another name.',
  'saving.read-only-copy': 'Save a copy…',
  'saving.record-cancelled':
    'Nothing was recorded: the agreement needs a place on this computer first.',
  'saving.exported': 'PDF saved as “{name}”',
} as const;
