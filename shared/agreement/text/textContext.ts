import type { Agreement } from '../Agreement';
import { numbering } from '../numbering/numbering';
import { wordsOf } from '../words/wordsOf';
import type { TextContext } from './inlineText';

/** What the derived words of an agreement depend on, as it stands now. */
export function textContext(agreement: Agreement): TextContext {
  return {
    profile: agreement.profile,
    numbers: numbering(agreement.sections),
    words: wordsOf(agreement.language),
  };
}
