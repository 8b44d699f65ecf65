import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { Topic } from '../../../cba/Topic';
import type { Act } from '../../../cba/Vocabulary';
import type { TextRange } from '../../Finding';

/** What a sentence does to a subject that it names without a citation, or cites without a verb. */
export type Matter = {
  readonly topic: Topic;
  readonly articles: readonly ArticleNumber[];
  /** Everything the sentence does to it, denials counted in; `mention` when nothing was read. */
  readonly acts: readonly Act[];
  /** Whether the sentence names who is bound; evidence says so. */
  readonly hasStaff: boolean;
  /** How the words of its sentence lean, see `Leanings`; null where that is not asked. */
  readonly leaning: number | null;
  /** From the subject to what is done. */
  readonly range: TextRange;
};

/** A matter before the words of its sentence are weighed. */
export type FoundMatter = Omit<Matter, 'leaning'>;
