import type { Danger, ForeignFormat, ImportFailure } from '../../import/ImportFailure';
import { counted } from './agreementSummary';

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  'word-97': 'This is a Word file of the old kind (.doc). Open it in Word and save it as .docx.',
  pdf: 'This is a PDF, which holds pages and no text in order. Import the Word file it was made from; a PDF made by EWA Editor has the agreement inside (“ewa verify”).',
  rtf: 'This is an RTF file. Open it in a word processor and save it as .docx.',
  odt: 'This is an OpenDocument text. Open it in your word processor and save it as .docx.',
  pages: 'This is a Pages document. Open it in Pages and export it as Word.',
  spreadsheet:
    'This is a spreadsheet. Save the text as .docx or .txt; a staff list goes in with “ewa roster”.',
  slides: 'These are slides. Save the text as .docx or .txt.',
  html: 'This is a web page. Copy its text into a word processor and save it as .docx.',
  image: 'This is a picture. Words in a picture cannot be read.',
  ewa: 'This is an agreement already. Open it as it is.',
  zip: 'This is an archive. Unpack it first, and import the Word or text file in it.',
};

const DANGERS: Readonly<Record<Danger, string>> = {
  'document-type': 'it declares a document type, which Word never does',
  'external-relation': 'it wants to fetch something from elsewhere',
  'zip-bomb': 'it would unpack to something enormous',
  'false-size': 'it lies about the size of what is inside',
  'bad-path': 'it wants to write outside of itself',
  'too-deep': 'it is nested deeper than any document',
  'too-many-parts': 'it consists of more parts than any document',
};

/** Why nothing was imported, and the way on. The file itself is never touched. */
export function importFailureWords(failure: ImportFailure): string {
  switch (failure.kind) {
    case 'not-found':
      return 'There is no such file. Check the name.';
    case 'not-a-file':
      return 'This is no ordinary file, perhaps a folder. Name the file itself.';
    case 'cannot-read':
      return `The file could not be read (${failure.code}). Copy it to this computer and try again.`;
    case 'empty':
      return 'The file is empty.';
    case 'no-words':
      return 'There are no words in this file, perhaps only pictures of them.';
    case 'too-large':
      return `The file has ${megabytes(failure.bytes)}; the most that is taken is ${megabytes(failure.mostBytes)}. Take the pictures out and try again.`;
    case 'too-many-paragraphs':
      return `The file has ${failure.count} paragraphs and table cells; the most that is taken is ${failure.most}. Import it in parts.`;
    case 'wrong-format':
      return FORMATS[failure.format];
    case 'encrypted':
      return 'The file is locked with a password. Open it in Word, remove the password and save it.';
    case 'binary':
      return 'This is no text that can be read. Open it in the program it was made with and save it as .docx or .txt.';
    case 'damaged':
      return `The Word file is damaged${failure.part === '' ? '' : ` (${failure.part})`}. Open it in Word, save it again, and try that.`;
    case 'unsafe':
      return `The file was refused: ${DANGERS[failure.danger]}${failure.part === '' ? '' : ` (${failure.part})`}. If it is honest, open it in Word, save it again, and try that.`;
    case 'decision-needed': {
      const { insertions, deletions, moves, formatting } = failure.changes;
      const changes = [
        counted(insertions, 'insertion'),
        counted(deletions, 'deletion'),
        counted(moves, 'move'),
        counted(formatting, 'change of formatting', 'changes of formatting'),
      ].join(', ');
      return `The file holds changes that nobody has accepted yet: ${changes}. Say what becomes of them: --tracked accept or --tracked reject.`;
    }
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
