/** What a file turned out to be, when it is something that cannot be imported. */
export type ForeignFormat =
  | 'word-97'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'pages'
  | 'spreadsheet'
  | 'slides'
  | 'html'
  | 'image'
  | 'ewa'
  | 'zip';

/** Something in a file that no honest agreement needs and that could do harm. */
export type Danger =
  | 'document-type'
  | 'external-relation'
  | 'zip-bomb'
  | 'false-size'
  | 'bad-path'
  | 'too-deep'
  | 'too-many-parts';

/** What was changed in Word with "track changes", to be accepted or rejected by a person. */
export type TrackedChanges = {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  readonly formatting: number;
  /** The first changed words, at most ten of each. */
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
};

/** Why nothing was imported. The file itself is never touched. */
export type ImportFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly mostBytes: number }
  /** Paragraphs and table cells together; far beyond any agreement. */
  | { readonly kind: 'too-many-paragraphs'; readonly count: number; readonly most: number }
  | { readonly kind: 'wrong-format'; readonly format: ForeignFormat }
  /** A Word file with a password. */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'binary' }
  /** `part` is the file inside a .docx, or "" for the whole. */
  | { readonly kind: 'damaged'; readonly part: string }
  | { readonly kind: 'unsafe'; readonly danger: Danger; readonly part: string }
  /** Not wrong, but a person must say first what becomes of the tracked changes. */
  | { readonly kind: 'decision-needed'; readonly changes: TrackedChanges };
