import type { Language } from '../agreement/Agreement';
import type { Sourced } from './Sourced';

/** What words that change an article do to it. */
export const CHANGES = ['waive', 'suspend', 'replace', 'override', 'alter', 'limit'] as const;
type Change = (typeof CHANGES)[number];

/** What words that leave an article standing do. */
export const PRESERVATIONS = ['preserve', 'follow', 'supplement'] as const;
type Preservation = (typeof PRESERVATIONS)[number];

/**
 * How a word takes its article.
 *
 * `strong`: speaks about every article of its part of the sentence · `weak`: only about an article
 * close by, since it has many other uses · `noun` ("waiver of"): may be negated anywhere between it
 * and the article · `object` ("supersedes"): changes what follows it, and leaves standing what goes
 * before · `subject` ("superseded by"): the other way round · `preposition`: stands right before the
 * article · `faint` ("under"): likewise, and counts only where nothing else speaks.
 */
export const GRIPS = [
  'strong',
  'weak',
  'noun',
  'object',
  'subject',
  'preposition',
  'faint',
] as const;
type Grip = (typeof GRIPS)[number];

/**
 * What a negation turns round. `near`: the next verb ("does not waive") · `wide`: all its part of the
 * sentence ("nothing here") · `continued`: it goes on with a negation before it ("neither … nor") and
 * counts as near only where there is none.
 */
export const REACHES = ['near', 'wide', 'continued'] as const;
type Reach = (typeof REACHES)[number];

/** Which paper an article or section is said to belong to. */
export const DOCUMENTS = ['cba', 'this-agreement', 'state-law', 'other'] as const;
export type CitedDocument = (typeof DOCUMENTS)[number];

/**
 * What a sentence does to a subject it does not cite, beyond {@link CHANGES}.
 *
 * `forbid` · `deny`: a right said not to be · `cap`: no more than so much · `approve`: somebody's leave
 * is needed · `notice`: told so long before · `certify`: a paper is asked for · `decide`: settled by
 * somebody at the school · `judge`: done by others than the contract names · `basis`: what a decision
 * rests on · `penalise` · `require` · `report` · `work`: taken up by work · `define` · `own`: the
 * school's own · `regulate`: dealt with in some other way · `amount`: so many days, hours or weeks · `bound`:
 * kept to a time or a purpose.
 */
export const DEEDS = [
  'forbid',
  'deny',
  'cap',
  'approve',
  'notice',
  'certify',
  'decide',
  'judge',
  'basis',
  'penalise',
  'require',
  'report',
  'work',
  'define',
  'own',
  'regulate',
  'amount',
  'bound',
] as const;
type Deed = (typeof DEEDS)[number];

/** Anything a sentence may do to a subject; `mention`: it is spoken of, and nothing more. */
export const ACTS = [...CHANGES, ...DEEDS, 'mention'] as const;
export type Act = (typeof ACTS)[number];

/**
 * Who is spoken of. `staff`: whom the contract covers · `others`: students, families, visitors, things ·
 * `decider`: who may be given a power · `lay`: who may not do what the contract gives to an administrator.
 */
export const PARTIES = ['staff', 'others', 'decider', 'lay'] as const;
type Party = (typeof PARTIES)[number];

/**
 * Words that say how a sentence is meant. `if`, `unless`: what follows is a condition · `past`, `present`:
 * when · `false`: what is told is denied · `grant`: gives or takes up a right · `floor`: at least ·
 * `free`: of one's own will, or for nobody · `anchor`: the contract or law speaks · `apart`: another
 * subject, on no list · `allowed`: only what may be changed · `it`: goes on with the subject of the
 * sentence before · `extra`: more than the contract gives ·
 * `rest`: only the articles named, or all the others · `long`: for so long that the contract itself asks for a paper.
 */
export const SETTINGS = [
  'if',
  'unless',
  'past',
  'present',
  'false',
  'grant',
  'floor',
  'free',
  'anchor',
  'apart',
  'allowed',
  'it',
  'extra',
  'rest',
  'long',
] as const;
type Setting = (typeof SETTINGS)[number];

type Entry = Sourced & {
  readonly language: Language;
  /**
   * Words and phrases, lower case. "…" stands for up to eight words: "set … aside"; "/" parts words that may
   * stand in one place: "sick leave/days"; "approve~" is a verb in all its forms, "visit+" a noun for one and many.
   */
  readonly forms: readonly string[];
};

/** Words by what they do in a sentence about the CBA. New kinds are added here, not elsewhere. */
export type VocabularyEntry =
  | (Entry & { readonly kind: 'change'; readonly change: Change; readonly grip: Grip })
  | (Entry & {
      readonly kind: 'preserve';
      readonly preservation: Preservation;
      readonly grip: Grip;
    })
  | (Entry & { readonly kind: 'negation'; readonly reach: Reach })
  /** Words that a near negation reaches across: "not", *be read to*, "waive". */
  | (Entry & { readonly kind: 'light' })
  /** Introduces what is left out: "except", "other than". */
  | (Entry & { readonly kind: 'exception' })
  /** Starts another thought: "but", "while". */
  | (Entry & { readonly kind: 'boundary' })
  | (Entry & { readonly kind: 'document'; readonly document: CitedDocument })
  /** Words for a subject, by the id of a {@link Topic} of the pack. */
  | (Entry & {
      readonly kind: 'topic';
      readonly topic: string;
      /** What the same words do to other subjects of the sentence: "reprimanded". */
      readonly deed: Deed | 'grant' | null;
    })
  | (Entry & { readonly kind: 'deed'; readonly deed: Change | Deed })
  | (Entry & { readonly kind: 'party'; readonly party: Party })
  | (Entry & { readonly kind: 'setting'; readonly setting: Setting })
  /** Words that look like a subject and are none: "holiday concert", "leave the room". */
  | (Entry & { readonly kind: 'plain' });
