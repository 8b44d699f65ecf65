import type { Language } from '../../agreement/Agreement';
import type { Profile } from '../../agreement/Profile';
import type { TextContext } from '../../agreement/text/inlineText';
import { wordsOf } from '../../agreement/words/wordsOf';

/** Stands for every cross-reference, so that a clause's words do not depend on the numbers of others. */
export const REFERENCE_STAND_IN = '\ufffc';

const NO_NUMBERS = { sections: new Map(), clauses: new Map(), tables: new Map() };

/** The text of clauses as checking reads it, and as the ranges of findings count. */
export function checkedContext(profile: Profile, language: Language): TextContext {
  const words = { ...wordsOf(language), brokenReference: REFERENCE_STAND_IN };
  return { profile, words, numbers: NO_NUMBERS };
}
