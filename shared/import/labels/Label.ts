/** The sorts of numbers people put before sections and clauses. */
export type LabelShape =
  | 'article'
  | 'section'
  | 'decimal'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman';

/** What follows the number: "1.", "1)", "(1)", nothing, or a dash before a title. */
export type LabelClosing = 'dot' | 'paren' | 'parens' | 'none' | 'dash';

/** One way to read a label; "(i)" can be the ninth letter or the first Roman numeral. */
export type LabelReading = {
  readonly shape: LabelShape;
  readonly closing: LabelClosing;
  /** "2.3.1" is [2, 3, 1]; all others are one number. */
  readonly path: readonly number[];
  /** Equal for numbers that can be of one sequence. */
  readonly key: string;
};

export type Label = {
  /** As it stood in the document, without white space around it. */
  readonly text: string;
  /** How many characters of the paragraph it takes up, white space and dash after it included. */
  readonly length: number;
  readonly readings: readonly LabelReading[];
  /** The file itself says that this is a number, so it needs no other proof. */
  readonly automatic: boolean;
};

/** The reading that the sequence of numbers settled on. */
export type SettledLabel = { readonly label: Label; readonly reading: LabelReading };
