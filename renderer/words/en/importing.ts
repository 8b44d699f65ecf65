/** Taking over a text: what becomes of tracked changes, and what was and was not understood. */
export const importing = {
  'import.title': 'Look over what was read',
  'import.from': 'From {file}',
  'import.text': 'The text as it was read',
  'import.untitled': 'The file names no title',
  'import.report': 'What to look at',
  'import.nothing': 'Everything in the file was understood. Read the text once all the same.',
  'import.read-first': 'The file itself is as it was. Nothing is kept before you go on.',
  'import.go-on': 'Go on to the profile',
  'import.leave': 'Leave it',
  'import.group.understood': 'Understood',
  'import.group.as-it-was': 'Left as it was',
  'import.group.changed': 'Changed to fit',
  'import.group.left-out': 'Left out',
  'import.group-count': '{group}, {count, number}',
  'import.line': 'line {number, number}',
  'import.paragraph': 'paragraph {number, number}',
  'import.place': '{place}, “{excerpt}”',
  'import.more': '… and {count, number} more',

  'import.tracked.title': 'The file holds changes that nobody has accepted yet',
  'import.tracked.why':
    '{file} was edited with “track changes”. Say what becomes of the changes; the file itself stays as it is.',
  'import.tracked.counts':
    '{insertions, plural, one {# insertion} other {# insertions}}, {deletions, plural, one {# deletion} other {# deletions}}, {moves, plural, one {# move} other {# moves}}, {formatting, plural, one {# change of formatting} other {# changes of formatting}}',
  'import.tracked.inserted': 'Put in',
  'import.tracked.deleted': 'Struck out',
  'import.tracked.accept': 'Take the new text',
  'import.tracked.reject': 'Take the old text',

  'import.failed': 'Nothing was imported',
  'import.other-file': 'Choose another file',

  'import.note.language':
    'The language seems to be {language, select, es {Spanish} other {English}}.',
  'import.note.language-unsure':
    'The language seems to be {language, select, es {Spanish} other {English}}, but that is not certain.',
  'import.note.encoding':
    'The letters seem to be written in {encoding}. Look at accents and quotation marks.',
  'import.note.numbers-changed':
    '{count, plural, one {A number follows} other {# numbers follow}} the order now:',
  'import.note.number-change': '{was} became {is}',
  'import.note.numbers-restyled':
    '{count, plural, one {# number} other {# numbers}} written like {was} now read like {is}.',
  'import.note.references-linked':
    '{count, plural, one {# mention} other {# mentions}} of a clause became references that follow the numbering.',
  'import.note.reference-no-such-place':
    '“{words}” stays as words: there is no such place in this agreement.',
  'import.note.reference-several-such-places':
    '“{words}” stays as words: several places have that number.',
  'import.note.reference-another-document':
    '“{words}” stays as words: it seems to mean another document.',
  'import.note.reference-several-numbers':
    '“{words}” stays as words: it names several places at once.',
  'import.note.reference-starts-a-sentence':
    '“{words}” stays as words: it starts a sentence and may be a number of its own.',
  'import.note.numbering-unclear':
    '“{words}” could be a number or part of the text; it stays in the text.',
  'import.note.nothing-recognised':
    'No headings or numbers were recognised: everything stands in one section.',
  'import.note.opening-joined':
    'The words before the first section stand at its beginning now, so that the other sections keep their numbers.',
  'import.note.unreadable': 'The letters here are garbled. Type this passage again.',
  'import.note.hyphens-kept': 'These words were parted at the end of a line and kept their hyphen:',
  'import.note.raw-html': 'HTML was kept as it is written.',
  'import.note.equations':
    '{count, plural, one {# equation} other {# equations}} became plain text. Compare with the original.',
  'import.note.crossed-out-kept':
    'Words that were crossed out are part of the text now. Take them out where they should go:',
  'import.note.symbols-unknown':
    '{count, plural, one {# symbol} other {# symbols}} of a special font could not be read. Compare with the original.',
  'import.note.text-boxes':
    '{count, plural, one {# text box was} other {# text boxes were}} put into the running text. Check where.',
  'import.note.fields-as-text':
    '{count, plural, one {# field} other {# fields}} of Word became plain text:',
  'import.note.links-as-text': 'Links became plain text:',
  'import.note.markdown-as-text':
    'The Markdown is too large or too deeply nested, so it was read as plain text.',
  'import.note.merged-cells':
    '{count, plural, one {# cell} other {# cells}} merged downwards: the words are in the first row, the cells below are empty.',
  'import.note.table-layout': 'A table that only placed words on the page became paragraphs.',
  'import.note.table-nested': 'A table inside another table became paragraphs.',
  'import.note.table-too-wide':
    'A table with more columns than a table can have became paragraphs.',
  'import.note.nesting-flattened':
    '{count, plural, one {# item} other {# items}} stood deeper than an agreement goes and moved up.',
  'import.note.sections-joined':
    'There were too many sections; {count, number} were joined with the one before.',
  'import.note.long-text-split': 'A paragraph too long for any page was split.',
  'import.note.tracked-changes':
    'Tracked changes were {taken, select, accepted {accepted} other {rejected}}: {insertions, plural, one {# insertion} other {# insertions}}, {deletions, plural, one {# deletion} other {# deletions}}, {moves, plural, one {# move} other {# moves}}.',
  'import.note.title-left-out': 'The title is not part of the text, since the cover prints one:',
  'import.note.page-furniture':
    'A header or footer of {count, plural, one {# page} other {# pages}} was left out:',
  'import.note.contents': 'The table of contents was left out, since it is made anew:',
  'import.note.headers': 'Headers and footers were left out:',
  'import.note.comments': '{count, plural, one {# comment was} other {# comments were}} left out:',
  'import.note.footnotes':
    '{count, plural, one {# footnote was} other {# footnotes were}} left out:',
  'import.note.endnotes': '{count, plural, one {# endnote was} other {# endnotes were}} left out:',
  'import.note.hidden-text': 'Hidden text was left out:',
  'import.note.images':
    '{count, plural, one {# picture was} other {# pictures were}} left out. Words in them have to be typed.',
  'import.note.embedded': 'Embedded objects were left out:',
  'import.note.macros': 'Macros were left out.',
} as const;
