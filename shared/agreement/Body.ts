import type { ClauseId, SectionId } from './ids';
import type { Block } from './RichText';
import type { ArticleNumber } from './articleNumber';

/** The four things a clause may do to an article of the CBA. Two change it, two leave it standing. */
export const EFFECT_KINDS = ['waive', 'modify', 'supplement', 'preserve'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** What the team declares that a clause does to the CBA. */
export type Effect = {
  readonly article: ArticleNumber;
  /** Section inside the article as printed ("2.0", "4.2(a)"); null means the whole article. */
  readonly section: string | null;
  readonly effect: EffectKind;
  readonly note: string;
};

/** Whose words a signing statement holds: what that person is shown, and signs. */
export const SIGNING_ACTS = ['elect', 'decline', 'principal', 'chapter-chair'] as const;
export type SigningAct = (typeof SIGNING_ACTS)[number];

/**
 * A `provision` is an ordinary clause. A `statement` is the wording somebody signs
 * ("I elect to work at …"); at most one for each act.
 */
export type ClauseRole =
  | { readonly kind: 'provision' }
  | { readonly kind: 'statement'; readonly act: SigningAct };

/** The unit that findings, references and signatures point at. */
export type Clause = {
  readonly id: ClauseId;
  readonly role: ClauseRole;
  /** Run-in title, without its full stop; may be empty. */
  readonly heading: string;
  /** At least one block; a clause still to be written holds one empty paragraph. */
  readonly blocks: readonly Block[];
  readonly effects: readonly Effect[];
  readonly children: readonly Clause[];
  /** The clause this one was copied from (here, in a library or in another agreement), or null. */
  readonly origin: string | null;
};

export type Section = {
  readonly id: SectionId;
  readonly title: string;
  readonly clauses: readonly Clause[];
};

/** What a clause says and declares, without its name and without the clauses under it. */
export type ClauseContent = Omit<Clause, 'id' | 'children'>;

/** How deep clauses may stand: 1.1, then (a), then (i). */
export const DEEPEST_CLAUSE_LEVEL = 3;

/** An agreement has tens of sections and a clause a few effects; more is an accident or an attack. */
export const MOST_SECTIONS = 1000;
export const MOST_EFFECTS = 100;
