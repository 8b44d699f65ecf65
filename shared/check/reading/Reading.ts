import type { ArticleNumber } from '../../agreement/articleNumber';
import type { TextCitation } from '../../cba/citations/TextCitation';
import type { TextRange } from '../Finding';
import type { Matter } from './frames/Matter';

/**
 * What a sentence says about an article it cites. `changes`: waives, replaces, limits … · `unclear`:
 * words of change and words against it stand together, or the reading is in doubt · `adds`: goes
 * beyond it · `preserves`: leaves it standing · `touches`: something is said of it in words that are not
 * known · `tells`: of the past, or of what is not so · `mentions`: none of these was read.
 */
export type Verdict =
  | 'changes'
  | 'unclear'
  | 'adds'
  | 'preserves'
  | 'touches'
  | 'tells'
  | 'mentions';

/** One reading of one citation. An exception is a statement of its own, turned round. */
export type Statement = {
  readonly citation: TextCitation;
  readonly articles: readonly ArticleNumber[];
  readonly verdict: Verdict;
  /** From the verb to the citation, whichever comes first. */
  readonly range: TextRange;
  /** Codes of how it was read: "waive", "negated", "range". */
  readonly how: readonly string[];
};

/** A text as all rules see it: read once, with every fact that a rule may ask for. */
export type Reading = {
  readonly text: string;
  /** How many UTF-16 units of the text were read: all of it, unless it is longer than the bound. */
  readonly readLength: number;
  /** Whether so many of its words are garbage that silence would mean nothing. */
  readonly isGarbled: boolean;
  /** A number for its letters and digits: see `printOf`. */
  readonly print: number;
  /** Whether one of its words is "article" or ends so: without one no number of an article is looked for. */
  readonly isNumbered: boolean;
  /** What it names of the usual parts of an agreement, by their ids. */
  readonly named: ReadonlySet<string>;
  readonly citations: readonly TextCitation[];
  readonly statements: readonly Statement[];
  /** What is done to subjects that need no citation. */
  readonly matters: readonly Matter[];
  /** What the text leaves open for what stands below it: "The following are waived:". */
  readonly lead: Lead | null;
};

/** Words that speak about the lines below them. */
export type Lead = { readonly verdict: Verdict; readonly how: readonly string[] };
