import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { Topic } from '../../../cba/Topic';
import type { Act } from '../../../cba/Vocabulary';
import type { PartRole, SetOff } from './partsOf';

/** A subject named in a sentence: by its words, or by a citation of its article. */
export type Subject = {
  readonly first: number;
  readonly end: number;
  readonly topic: Topic;
  /** The articles concerned. */
  readonly articles: readonly ArticleNumber[];
  /** Whether words for students, families or things stand so close that it is theirs. */
  readonly isOfOthers: boolean;
};

/** What is done, with the denials around it counted in. */
export type Done = {
  readonly act: Act;
  readonly first: number;
  readonly end: number;
  /** False for what the sentence says is not done. */
  readonly isSo: boolean;
  /** A "not" without a known verb: enough to deny a subject, too little for a whole contract. */
  readonly isLoose: boolean;
  /** A denial of what a body that decides may do, which takes nothing from anybody else. */
  readonly isOfPower: boolean;
};

/**
 * A part of a sentence that says one thing. `if` and `unless` parts are conditions: what they tell is not
 * asserted.
 */
export type FramePart = {
  readonly role: PartRole;
  /** What parts it from what goes before: a semicolon, a "but", or neither. */
  readonly setOff: SetOff;
  readonly subjects: readonly Subject[];
  readonly done: readonly Done[];
  readonly hasStaff: boolean;
  readonly hasOthers: boolean;
  readonly hasDecider: boolean;
  readonly hasLay: boolean;
  /** Words that leave the contract standing, such as "remain" or "as the contract provides". */
  readonly isPreserved: boolean;
  /** Whether the contract or the law is said to govern. */
  readonly isAnchored: boolean;
  /** Whether anything is said at all: a heading says nothing. */
  readonly isSaid: boolean;
  /** Whether something is given beyond the contract. */
  readonly isExtra: boolean;
  readonly isFree: boolean;
  /** Where words for another matter stand, which the contract's rules may be about. */
  readonly apart: readonly number[];
  readonly isAllowed: boolean;
  /** Whether it is about an absence so long that the contract itself asks for a paper. */
  readonly isLong: boolean;
  /** Articles that an "except …" leaves out. */
  readonly excepted: readonly ArticleNumber[];
  readonly isOfCitations: boolean;
};
