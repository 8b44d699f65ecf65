import type { EffectKind } from '../agreement/Body';
import type { Hash } from '../agreement/Ledger';
import type { Alignment } from '../agreement/RichText';
import type { PrintCopy } from './PrintCopy';
import type { PrintFacts } from './PrintFacts';
import type { PrintReport } from './PrintReport';
import type { Anchor, PrintText } from './PrintText';

type PrintCell = { readonly text: PrintText; readonly span: number };

export type PrintRow = readonly PrintCell[];

/**
 * `open` rows have air and a hairline each; `dense` rows stand close, with a hairline after every
 * `hairlineEvery` rows (0: none).
 */
export type PrintTable = {
  readonly kind: 'table';
  readonly anchor: Anchor | null;
  /** "Table 2", "Schedule A". */
  readonly label: string;
  /** The label once the table has crossed a page: "Table 2 continued". */
  readonly continued: string;
  readonly caption: string;
  readonly columns: readonly Alignment[];
  readonly headRows: readonly PrintRow[];
  readonly rows: readonly PrintRow[];
  /** Column whose cells name their row, or null. */
  readonly nameColumn: number | null;
  readonly density:
    | { readonly kind: 'open' }
    | { readonly kind: 'dense'; readonly hairlineEvery: number };
};

type PrintParagraph = { readonly kind: 'paragraph'; readonly text: PrintText };

type PrintListItem = {
  readonly sign: string;
  readonly text: PrintText;
  readonly sublist: PrintList | null;
};

export type PrintList = {
  readonly kind: 'list';
  readonly numbering: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'LowerRoman';
  readonly items: readonly PrintListItem[];
};

export type PrintBlock = PrintParagraph | PrintList | PrintTable;

/** What stands under a clause's number: "Modifies", then "Art. IX 2.0". */
export type MarginEffect = {
  readonly effect: EffectKind;
  readonly verb: string;
  readonly articles: readonly string[];
};

export type PrintClause = {
  readonly anchor: Anchor;
  /** The number that stands in the margin: "2.1", "(a)". */
  readonly sign: string;
  /** The number to quote, for a failure or a bookmark: "2.1(a)". */
  readonly number: string;
  readonly effects: readonly MarginEffect[];
  readonly blocks: readonly PrintBlock[];
  readonly children: readonly PrintClause[];
};

export type PrintSection = {
  readonly anchor: Anchor;
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly PrintClause[];
};

/** The labels below the lines that are filled in by hand. */
type InkLabels = {
  readonly signature: string;
  readonly printedName: string;
  readonly date: string;
  readonly witness: string;
};

type Titled = { readonly anchor: Anchor; readonly title: string };

export type CoverPart = Titled & {
  readonly kind: 'cover';
  readonly school: string;
  /** The title of the paper in the lines it is set in. */
  readonly paper: readonly string[];
  readonly year: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly versionLabel: string;
  readonly wordsLabel: string;
  readonly words: readonly string[];
  readonly note: string;
};

export type ContentsPart = Titled & { readonly kind: 'contents'; readonly tables: string };

export type AgreementPart = Titled & {
  readonly kind: 'agreement';
  readonly sections: readonly PrintSection[];
  /** Said instead when there is no section. */
  readonly empty: string;
};

export type SchedulePart = Titled & {
  readonly kind: 'schedule';
  readonly lead: PrintText;
  readonly tables: readonly PrintTable[];
  readonly notes: readonly PrintText[];
};

/** A place to sign; all empty for whoever comes. */
export type BallotSlot = { readonly number: string; readonly name: string; readonly role: string };

/** One of the two answers, with the words that are signed by giving it. */
type BallotChoice = { readonly name: string; readonly statement: PrintText };

export type SignaturesPart = Titled & {
  readonly kind: 'signatures';
  readonly lead: PrintText;
  readonly label: string;
  readonly scheduleAnchor: Anchor;
  readonly continued: string;
  readonly caption: string;
  readonly choices: readonly BallotChoice[];
  readonly slots: readonly BallotSlot[];
  readonly labels: InkLabels;
};

export type Certificate = {
  readonly office: string;
  readonly statement: PrintText;
  /** What the ledger already holds, said above the lines; null when nothing. */
  readonly recorded: string | null;
};

export type CertificationPart = Titled & {
  readonly kind: 'certification';
  readonly lead: PrintText;
  readonly certificates: readonly Certificate[];
  readonly labels: InkLabels;
};

export type VerificationPart = Titled & {
  readonly kind: 'verification';
  readonly lead: PrintText;
  readonly versionLabel: string;
  readonly wordsLabel: string;
  readonly words: readonly string[];
  /** What the square holds, and what is said of it to who cannot see it. */
  readonly code: { readonly data: string; readonly description: string };
  readonly steps: (pages: number) => readonly PrintText[];
  readonly limits: readonly { readonly title: string; readonly text: string }[];
};

export type PrintPart =
  | CoverPart
  | ContentsPart
  | AgreementPart
  | SchedulePart
  | SignaturesPart
  | CertificationPart
  | VerificationPart;

/**
 * An agreement as it stands on paper: its parts in order and every word that will be printed, but no
 * place, size or page.
 */
export type PrintDocument = {
  /** BCP 47, for readers aloud: "en-US". */
  readonly language: string;
  readonly copy: PrintCopy;
  readonly facts: PrintFacts;
  /** What the check report says; null in a copy without one. */
  readonly report: PrintReport | null;
  /** Id and version of the rule pack that titles and protected articles were taken from. */
  readonly pack: string;
  /** Names all else that was taken from the pack. */
  readonly packFacts: Hash;
  readonly title: string;
  readonly school: string;
  readonly runningTitle: string;
  readonly version: string;
  readonly versionLine: string;
  readonly pageLine: (page: number, pages: number) => string;
  readonly fileDescription: string;
  readonly parts: readonly PrintPart[];
};
