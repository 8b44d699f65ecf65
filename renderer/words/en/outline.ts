/** The tree of sections and clauses. */
export const outline = {
  'outline.add-section': 'Add a section',
  'outline.untitled': 'Nothing written yet',
  'outline.here': ', you are here',
  'outline.fold': 'Fold {number}',
  'outline.unfold': 'Unfold {number}',
  'outline.move': 'Move {number}',
  'outline.empty': 'Sections appear here as you write them.',
  'outline.moved-clause': 'Clause {from} is now {to}',
  'outline.moved-section': 'Section {from} is now {to}',
  'outline.too-deep': 'It cannot go there: clauses stand three levels deep at most.',
  'outline.not-moved': 'It cannot go there.',
} as const;
