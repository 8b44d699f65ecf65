import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import type { Act, VocabularyEntry } from '../../../cba/Vocabulary';
import type { FrameMark } from './FrameMark';

/** What a mark does by itself; "grant", "preserve" and "anchor" change nothing until they are denied. */
export type Doing = Act | 'grant' | 'preserve' | 'anchor';

export function doingOf(mark: FrameMark): Doing | null {
  if (mark.kind === 'amount') return 'amount';
  return mark.kind === 'term' ? doingOfTerm(mark.term) : null;
}

function doingOfTerm(term: VocabularyEntry): Doing | null {
  switch (term.kind) {
    case 'change':
      return term.grip === 'noun' ? null : term.change;
    case 'preserve':
      return term.grip === 'strong' ? 'preserve' : null;
    case 'deed':
    case 'topic':
      return term.deed;
    case 'setting':
      return term.setting === 'grant' || term.setting === 'anchor' ? term.setting : null;
    case 'negation':
    case 'light':
    case 'exception':
    case 'boundary':
    case 'document':
    case 'party':
    case 'plain':
      return null;
  }
}

export function isSubjectMark(mark: FrameMark): boolean {
  return (
    (mark.kind === 'cited' && mark.articles.length > 0) ||
    (mark.kind === 'term' && mark.term.kind === 'topic')
  );
}

/** "not", "never", and a "not" of the words above. */
export function isNearNegation(mark: FrameMark): boolean {
  if (mark.kind === 'not') return true;
  return mark.kind === 'term' && mark.term.kind === 'negation' && mark.term.reach !== 'wide';
}

/** "nothing in this agreement". */
export function isWideNegation(mark: FrameMark): boolean {
  return mark.kind === 'term' && mark.term.kind === 'negation' && mark.term.reach === 'wide';
}

/** "nor" goes on with a denial that is read where it stands. */
export function isContinued(mark: FrameMark): boolean {
  return mark.kind === 'term' && mark.term.kind === 'negation' && mark.term.reach === 'continued';
}

/** "without approval". */
export function isWithout({ first }: Pick<FrameMark, 'first'>, source: Source): boolean {
  return /^(?:without|sin)$/i.test(shortText(source, first, 7));
}
