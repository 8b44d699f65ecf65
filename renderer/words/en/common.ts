/** Words that more than one place of the window needs. */
export const common = {
  'app.name': 'EWA Editor',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.ok': 'OK',
  'common.undo': 'Undo',
  'common.not-undone':
    'Something else was changed since. Nothing was undone; “Undo” in the menu goes back step by step.',
  'common.severity.conflict': 'Conflict',
  'common.severity.caution': 'Caution',
  'common.severity.note': 'Note',
} as const;
