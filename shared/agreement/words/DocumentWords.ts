import type { SigningAct } from '../Body';
import type { Arrangement } from '../Profile';
import type { FieldName, ReferenceTarget } from '../RichText';

/** What a statement names: the person, the school and the school year it is about. */
type StatementFacts = {
  readonly signer: string;
  readonly school: string;
  readonly year: string;
};

/**
 * The words the paper itself is made of, in the agreement's language. They end up in what people
 * sign, so the window, the command line and the PDF must take them from this one place; words that
 * only talk *about* the paper belong to whoever shows them.
 */
export type DocumentWords = {
  /** A mention with its number: "Table 2", "clause 2.2", "section 3". */
  readonly reference: Readonly<Record<ReferenceTarget['kind'], (number: string) => string>>;
  readonly brokenReference: string;
  readonly arrangement: Readonly<Record<Arrangement, string>>;
  /** Shown where the profile has no value yet: a labelled blank. */
  readonly blank: Readonly<Record<FieldName, string>>;
  /** The wording signed when the agreement has no statement clause of its own. */
  readonly statement: Readonly<Record<SigningAct, (facts: StatementFacts) => string>>;
  /** A sentence of its own that says that a clause leaves an article standing: "Nothing in this clause …". */
  readonly keepsArticle: (article: string) => string;
};
