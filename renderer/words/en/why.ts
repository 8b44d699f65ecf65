/** “Why?” of a finding: what it rests on beyond the words. */
export const why = {
  'why.ask': 'Why?',
  'why.rests-on': 'Source',
  'why.title-from': 'Title: {source} ({confidence})',
  'why.law': 'State law',
  'why.law-sections': 'Sections',
  'why.law-floor': 'At least',
  'why.no-floor': 'Only the subject is known.',
  'why.pack': 'Rule pack',
  'why.pack-named': '{name}, {version}',
  'why.edition': 'Made from the contract of {edition}',
} as const;
