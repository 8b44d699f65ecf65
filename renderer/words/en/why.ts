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

/** A clause of the library in place of one that was written. */
export const replace = {
  'replace.title': 'A library clause on the same articles',
  'replace.what':
    'Read both. The words of {place} and what it declares are replaced; its place and its number stay.',
  'replace.choose': 'Library clause',
  'replace.now': 'As it is now',
  'replace.then': 'As it would be',
  'replace.do': 'Replace',
} as const;
