import type {
  FlatTableReason,
  ImportNote,
  SideText,
  UnlinkedReason,
} from '../../../shared/import/ImportNote';
import type { Place } from '../../../shared/import/SourceBlock';
import { counted } from './agreementSummary';

const SIDE_TEXTS: Readonly<Record<SideText, string>> = {
  'header-footer': 'header or footer',
  comment: 'comment',
  footnote: 'footnote',
  endnote: 'endnote',
};

const UNLINKED: Readonly<Record<UnlinkedReason, string>> = {
  'no-such-place': 'there is no such place in this agreement',
  'several-such-places': 'several places have that number',
  'another-document': 'it seems to mean another document',
  'several-numbers': 'it names several places at once',
  'starts-a-sentence': 'it starts a sentence and may be a number of its own',
};

const FLAT: Readonly<Record<FlatTableReason, string>> = {
  layout: 'it only placed words on the page',
  nested: 'it stood inside another table',
  'too-wide': 'it has more columns than a table can have',
};

/** One line for each thing an import has to tell. */
export function importReportWords(report: readonly ImportNote[]): string {
  return report.map((note) => `  - ${noteWords(note)}\n`).join('');
}

// One case a kind, each a sentence: splitting it would only scatter the catalogue.
// oxlint-disable-next-line max-lines-per-function
function noteWords(note: ImportNote): string {
  switch (note.kind) {
    case 'language-guessed':
      return `The language seems to be ${note.language === 'es' ? 'Spanish' : 'English'}${note.sure ? '' : ', but that is not certain'}.`;
    case 'encoding-guessed':
      return `The letters seem to be written in ${note.encoding}. Look at accents and quotation marks.`;
    case 'numbers-changed':
      return `Numbers follow the order now: ${excerpt(note.changes.map(({ was, is }) => `${was} became ${is}`))}.`;
    case 'numbers-restyled':
      return `${counted(note.count, 'number')} written like ${note.was} now read like ${note.is}.`;
    case 'references-linked':
      return `${counted(note.count, 'mention')} of a clause became a reference that follows the numbering.`;
    case 'reference-left-as-words':
      return `“${note.words}” (${placeWords(note.place)}) stays as words: ${UNLINKED[note.reason]}.`;
    case 'numbering-unclear':
      return `“${note.words}” (${placeWords(note.place)}) could be a number or part of the text; it stays in the text.`;
    case 'nothing-recognised':
      return 'No headings or numbers were recognised: everything stands in one section.';
    case 'opening-joined':
      return `The words before the first section (${placeWords(note.place)}) stand at its beginning now, so that the other sections keep their numbers.`;
    case 'unreadable':
      return `The letters are garbled at ${placeWords(note.place)}: type that passage again.`;
    case 'hyphens-kept':
      return `These words were parted at the end of a line and kept their hyphen: ${excerpt(note.words)}.`;
    case 'raw-html':
      return `HTML at ${placeWords(note.place)} was kept as it is written.`;
    case 'equations':
      return `${counted(note.count, 'equation')} became plain text. Compare with the original.`;
    case 'crossed-out-kept':
      return `Words that were crossed out are part of the text now; take them out where they should go: ${excerpt(note.texts)}.`;
    case 'symbols-unknown':
      return `${counted(note.count, 'symbol')} of a special font could not be read. Compare with the original.`;
    case 'text-boxes':
      return `${counted(note.count, 'text box was', 'text boxes were')} put into the running text. Check where.`;
    case 'fields-as-text':
      return `${counted(note.count, 'field')} of Word became plain text (${excerpt(note.names)}).`;
    case 'links-as-text':
      return `Links became plain text: ${excerpt(note.addresses)}.`;
    case 'markdown-as-text':
      return 'The Markdown is too large or too deeply nested, so it was read as plain text.';
    case 'merged-cells':
      return `${counted(note.count, 'cell')} merged downwards at ${placeWords(note.place)}: the words are in the first row, the cells below are empty.`;
    case 'table-flattened':
      return `The table at ${placeWords(note.place)} became paragraphs: ${FLAT[note.reason]}.`;
    case 'nesting-flattened':
      return `${counted(note.count, 'item')} stood deeper than an agreement goes and moved up.`;
    case 'sections-joined':
      return `There were too many sections; ${note.count} were joined with the one before.`;
    case 'long-text-split':
      return `A paragraph too long for any page was split at ${placeWords(note.place)}.`;
    case 'tracked-changes':
      return `Tracked changes were ${note.taken}: ${counted(note.insertions, 'insertion')}, ${counted(note.deletions, 'deletion')}, ${counted(note.moves, 'move')}.`;
    case 'title-left-out':
      return `The title “${note.words}” is not part of the text: the cover prints one.`;
    case 'page-furniture-left-out':
      return `“${note.words}” stood on ${counted(note.count, 'page')} as a header or footer and was left out.`;
    case 'contents-left-out':
      return `The table of contents (${counted(note.lines.length, 'line')}) was left out: it is made anew.`;
    case 'side-text-left-out':
      return `${counted(note.count, SIDE_TEXTS[note.from])} left out: ${excerpt(note.texts)}.`;
    case 'hidden-text-left-out':
      return `Hidden text was left out: ${excerpt(note.texts)}.`;
    case 'images-left-out':
      return `${counted(note.count, 'picture was', 'pictures were')} left out. Words in them have to be typed.`;
    case 'embedded-left-out':
      return `Embedded objects were left out: ${excerpt(note.names)}.`;
    case 'macros-left-out':
      return 'Macros were left out.';
  }
}

function placeWords({ unit, number, excerpt: words }: Place): string {
  return `${unit} ${number}, “${words}”`;
}

const MOST_SHOWN = 8;

function excerpt(texts: readonly string[]): string {
  const shown = texts
    .slice(0, MOST_SHOWN)
    .map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 100));
  const more = texts.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
