/** The verdict on a file from anywhere. */
export const verify = {
  'verify.matches': 'It matches',
  'verify.changed': 'It was changed',
  'verify.cannot-tell': 'This cannot be told',
  'verify.another': 'Verify another file',
  'verify.open': 'Open it',
  'verify.open-inside': 'Open the agreement inside',
  'verify.failed': 'This file says nothing',
  'verify.school': 'School',
  'verify.year': 'School year',
  'verify.version': 'Version',
  'verify.records': 'The records',
  'verify.pages': 'The pages',
  'verify.honest':
    'This compares what is there with what was recorded. It cannot tell who typed a name.',
  'verify.signatures':
    '{count, plural, one {# signature is} other {# signatures are}} recorded for exactly this version, and no record has changed since it was made.',
  'verify.earlier':
    '{count, plural, one {# more belongs} other {# more belong}} to an earlier version.',
  'verify.clock':
    'Record {number, number} of laptop {laptop} bears an earlier time than the one before it: that laptop’s clock was set back.',
  'verify.other-words':
    'Record {number, number} of laptop {laptop} holds other words than this release shows for the same act.',
  'verify.roster-changed': 'The staff list in this file is not one that was recorded.',
  'verify.content-changed':
    'The agreement was changed after it was signed: {count, plural, one {# signature} other {# signatures}} for version {version}, none for this one.',
  'verify.nothing-signed':
    'Nobody has signed this version or an earlier one, so there is nothing to compare it with.',
  'verify.newer-than-app':
    'The file was saved by a newer EWA Editor. Update EWA Editor on this computer to verify it.',
  'verify.not-in-this-copy':
    'This copy carries no records, to protect the people in them. The union’s copy does.',
  'verify.pages-match': 'The pages are exactly what the agreement inside prints ({copy}).',
  'verify.pages-differ':
    'The pages are not what the agreement inside prints: somebody, or another program, saved them again.',
  'verify.pages-other-reading':
    'The pages are what the agreement inside prints, all but what they say was found and under which version of the rule pack. This EWA Editor finds something else: the PDF was made by another release, or somebody changed its check report. Open the agreement inside and read its findings here.',
  'verify.pages-other-layout':
    'The pages were printed by another release of EWA Editor, which cannot be compared here.',
  'verify.pages-other-rule-pack':
    'The pages were printed with another rule pack, which knows the articles otherwise. They are not what is printed here, and whether that is why cannot be told.',
  'verify.pages-not-printed-here':
    'The pages do not say that EWA Editor printed them, so they were not compared.',
  'verify.pages-not-printable':
    'The agreement inside holds a character that cannot be printed, so the pages were not compared.',
  'verify.pages-printing-failed':
    'The pages could not be printed again, so they were not compared.',
  'verify.alone-no-attachment':
    'There is no agreement inside this PDF, so its pages cannot be compared with anything.',
  'verify.alone-several-attachments':
    'There are several files inside this PDF; EWA Editor attaches exactly one.',
  'verify.alone-encrypted':
    'This PDF is locked with a password. Verify the one that EWA Editor made.',
} as const;
