import type { EffectKind, SigningAct } from '../../agreement/Body';
import type { ReviewKind } from '../../agreement/Review';
import type { GradeSpan } from '../../agreement/Profile';
import type { Stage } from '../../signoff/stage';
import type { PrintCopy } from '../PrintCopy';

/** A calendar day of universal time; `month` counts from 1. */
type PrintDay = { readonly year: number; readonly month: number; readonly day: number };

/** A sentence that begins with its own name: "Look. The code at the foot …". */
type NamedSentence = { readonly name: string; readonly text: string };

/** Labels and set sentences of the printed paper, in the agreement's language. */
export type PrintWords = {
  readonly language: string;
  readonly day: (day: PrintDay) => string;
  readonly paper: {
    readonly name: string;
    /** The name in the lines the cover sets it in. */
    readonly lines: readonly string[];
    readonly running: (year: string) => string;
    readonly title: (year: string, school: string) => string;
    readonly version: (code: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly attached: string;
    readonly continued: (label: string) => string;
    readonly schedule: (letter: string) => string;
  };
  readonly cover: {
    readonly title: string;
    readonly schoolYear: (year: string) => string;
    readonly arrangement: string;
    readonly cbaEdition: string;
    readonly gradesAndStaff: string;
    readonly grades: (spans: readonly GradeSpan[]) => string;
    readonly members: (count: number) => string;
    readonly status: string;
    readonly stages: Readonly<Record<Stage['kind'], string>>;
    readonly copy: string;
    readonly copies: Readonly<Record<PrintCopy, string>>;
    readonly version: string;
    readonly words: string;
    readonly note: string;
    readonly notGiven: string;
  };
  readonly contents: { readonly title: string; readonly tables: string };
  readonly agreement: { readonly title: string; readonly empty: string };
  readonly effect: {
    /** "Modifies", under a clause's number. */
    readonly verb: Readonly<Record<EffectKind, string>>;
    /** "Modify", in the schedule. */
    readonly name: Readonly<Record<EffectKind, string>>;
    readonly article: (number: string) => string;
    readonly articles: (count: number) => string;
  };
  readonly provisions: {
    readonly title: string;
    readonly lead: string;
    /** `cite` is the source of the list of protected articles. */
    readonly asterisk: (cite: string) => string;
    readonly none: string;
    readonly caption: string;
    readonly columns: {
      readonly article: string;
      readonly section: string;
      readonly title: string;
      readonly effect: string;
      readonly clause: string;
      readonly note: string;
    };
    readonly whole: string;
    readonly protected: string;
    readonly titleNotVerified: string;
    readonly unknownArticle: string;
    readonly absence: string;
    readonly source: (pack: string, version: string) => string;
  };
  readonly check: {
    readonly title: string;
    /** Under which rules, and how much was found. */
    readonly lead: (check: {
      readonly pack: string;
      readonly version: string;
      readonly edition: string;
      readonly conflicts: number;
      readonly cautions: number;
      readonly notes: number;
    }) => string;
    readonly conflicts: string;
    readonly cautions: string;
    readonly stale: string;
    readonly columns: {
      readonly clause: string;
      readonly article: string;
      readonly found: string;
      readonly answer: string;
    };
    readonly whole: string;
    readonly quoted: (words: string) => string;
    /** What a rule found, by its name, or by its name and severity ("subject-change caution"). */
    readonly found: Readonly<Record<string, string>>;
    readonly byRule: (rule: string) => string;
    readonly answers: Readonly<Record<ReviewKind, (name: string, day: string) => string>>;
    readonly open: Readonly<Record<'conflict' | 'caution', string>>;
    readonly notesShown: string;
    readonly limits: string;
  };
  readonly elections: {
    readonly title: string;
    readonly lead: string;
    /** Instead, where the agreement has the words in clauses of its own. */
    readonly leadToClauses: string;
    readonly or: string;
    readonly noMembers: string;
    readonly caption: (counts: {
      readonly elected: number;
      readonly declined: number;
      readonly disputed: number;
      readonly undecided: number;
    }) => string;
    readonly countsCaption: string;
    readonly columns: {
      readonly number: string;
      readonly name: string;
      readonly role: string;
      readonly decision: string;
      readonly recorded: string;
      readonly record: string;
      readonly version: string;
      readonly members: string;
    };
    readonly elected: string;
    readonly declined: string;
    readonly disputed: string;
    readonly undecided: string;
    readonly offRosterCaption: string;
    readonly earlierCaption: string;
    readonly acts: Readonly<Record<SigningAct, string>>;
    readonly recordedMeans: string;
    readonly namesInUnionCopy: string;
  };
  readonly signatures: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly elect: string;
    readonly decline: string;
    readonly signature: string;
    readonly printedName: string;
    readonly date: string;
    readonly witness: string;
  };
  readonly certification: {
    readonly title: string;
    readonly lead: string;
    readonly principal: string;
    readonly chapterChair: string;
    readonly recorded: (name: string, day: string, record: string) => string;
  };
  readonly verification: {
    readonly title: string;
    readonly lead: string;
    readonly description: (code: string, words: string) => string;
    readonly steps: (pages: number) => readonly NamedSentence[];
    readonly shows: NamedSentence;
    readonly cannotShow: NamedSentence;
  };
};
