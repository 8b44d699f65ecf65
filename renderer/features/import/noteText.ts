import type {
  FlatTableReason,
  ImportNote,
  SideText,
  UnlinkedReason,
} from '../../../shared/import/ImportNote';
import type { Place } from '../../../shared/import/SourceBlock';
import type { MessageKey, PlainMessageKey, Words } from '../../words/useWords';

/** What a note says: a sentence, the words it is about, and where they stood in the file. */
type NoteText = {
  readonly says: string;
  readonly list: readonly string[];
  readonly place: string | null;
};

type WordsMessage = Extract<MessageKey, `import.note.reference-${string}`>;

const UNLINKED: Readonly<Record<UnlinkedReason, WordsMessage>> = {
  'no-such-place': 'import.note.reference-no-such-place',
  'several-such-places': 'import.note.reference-several-such-places',
  'another-document': 'import.note.reference-another-document',
  'several-numbers': 'import.note.reference-several-numbers',
  'starts-a-sentence': 'import.note.reference-starts-a-sentence',
};

const FLAT: Readonly<Record<FlatTableReason, PlainMessageKey>> = {
  layout: 'import.note.table-layout',
  nested: 'import.note.table-nested',
  'too-wide': 'import.note.table-too-wide',
};

/** The words of a note in the language of the window. */
export function noteText(note: ImportNote, words: Words): NoteText {
  return {
    says: sentence(note, words),
    list: wordsAbout(note, words),
    place: 'place' in note ? placeWords(note.place, words) : null,
  };
}

// One case a kind, each a sentence: splitting it would only scatter the catalogue.
// oxlint-disable-next-line max-lines-per-function
function sentence(note: ImportNote, words: Words): string {
  switch (note.kind) {
    case 'language-guessed': {
      const key = note.sure ? 'import.note.language' : 'import.note.language-unsure';
      return words(key, { language: note.language });
    }
    case 'encoding-guessed':
      return words('import.note.encoding', { encoding: note.encoding });
    case 'numbers-changed':
      return words('import.note.numbers-changed', { count: note.changes.length });
    case 'numbers-restyled': {
      const { count, was, is } = note;
      return words('import.note.numbers-restyled', { count, was, is });
    }
    case 'references-linked':
      return words('import.note.references-linked', { count: note.count });
    case 'reference-left-as-words':
      return words(UNLINKED[note.reason], { words: note.words });
    case 'numbering-unclear':
      return words('import.note.numbering-unclear', { words: note.words });
    case 'nothing-recognised':
      return words('import.note.nothing-recognised');
    case 'opening-joined':
      return words('import.note.opening-joined');
    case 'unreadable':
      return words('import.note.unreadable');
    case 'hyphens-kept':
      return words('import.note.hyphens-kept');
    case 'raw-html':
      return words('import.note.raw-html');
    case 'equations':
      return words('import.note.equations', { count: note.count });
    case 'crossed-out-kept':
      return words('import.note.crossed-out-kept');
    case 'symbols-unknown':
      return words('import.note.symbols-unknown', { count: note.count });
    case 'text-boxes':
      return words('import.note.text-boxes', { count: note.count });
    case 'fields-as-text':
      return words('import.note.fields-as-text', { count: note.count });
    case 'links-as-text':
      return words('import.note.links-as-text');
    case 'markdown-as-text':
      return words('import.note.markdown-as-text');
    case 'merged-cells':
      return words('import.note.merged-cells', { count: note.count });
    case 'table-flattened':
      return words(FLAT[note.reason]);
    case 'nesting-flattened':
      return words('import.note.nesting-flattened', { count: note.count });
    case 'sections-joined':
      return words('import.note.sections-joined', { count: note.count });
    case 'long-text-split':
      return words('import.note.long-text-split');
    case 'tracked-changes': {
      const { taken, insertions, deletions, moves } = note;
      return words('import.note.tracked-changes', { taken, insertions, deletions, moves });
    }
    case 'title-left-out':
      return words('import.note.title-left-out');
    case 'page-furniture-left-out':
      return words('import.note.page-furniture', { count: note.count });
    case 'contents-left-out':
      return words('import.note.contents');
    case 'side-text-left-out':
      return sideWords(note.from, note.count, words);
    case 'hidden-text-left-out':
      return words('import.note.hidden-text');
    case 'images-left-out':
      return words('import.note.images', { count: note.count });
    case 'embedded-left-out':
      return words('import.note.embedded');
    case 'macros-left-out':
      return words('import.note.macros');
  }
}

function sideWords(from: SideText, count: number, words: Words): string {
  switch (from) {
    case 'header-footer':
      return words('import.note.headers');
    case 'comment':
      return words('import.note.comments', { count });
    case 'footnote':
      return words('import.note.footnotes', { count });
    case 'endnote':
      return words('import.note.endnotes', { count });
  }
}

/** The words a note carries, whatever its kind: some of them stand nowhere else any more. */
function wordsAbout(note: ImportNote, words: Words): readonly string[] {
  if ('changes' in note) {
    return note.changes.map(({ was, is }) => words('import.note.number-change', { was, is }));
  }
  if ('texts' in note) return note.texts;
  if ('names' in note) return note.names;
  if ('addresses' in note) return note.addresses;
  if ('lines' in note) return note.lines;
  if (note.kind === 'hyphens-kept') return note.words;
  if (note.kind === 'title-left-out' || note.kind === 'page-furniture-left-out') {
    return [note.words];
  }
  return [];
}

function placeWords({ unit, number, excerpt }: Place, words: Words): string {
  const place =
    unit === 'line' ? words('import.line', { number }) : words('import.paragraph', { number });
  return excerpt === '' ? place : words('import.place', { place, excerpt });
}
