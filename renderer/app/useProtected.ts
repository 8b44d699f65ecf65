import { useCallback } from 'react';
import type { ArticleNumber } from '../../shared/agreement/articleNumber';
import { articleState } from '../../shared/cba/articleState';
import type { PackOrNot } from './PackOrNot';

/** Whether an article is on the list of those that cannot be waived. */
export function useProtected(pack: PackOrNot): (article: ArticleNumber) => boolean {
  return useCallback(
    (article) => pack.ok && articleState(pack.value, article) === 'protected',
    [pack],
  );
}
