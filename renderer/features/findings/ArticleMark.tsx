import type { ReactNode } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { articleState } from '../../../shared/cba/articleState';
import type { RulePack } from '../../../shared/cba/RulePack';
import { ArticleBadge } from '../../ui/marks/ArticleBadge';
import { useWords } from '../../words/useWords';

type ArticleMarkProps = {
  readonly article: ArticleNumber;
  readonly pack: RulePack;
  readonly size: 'normal' | 'small';
};

/** An article's number as it stands to the protected list. */
export function ArticleMark({ article, pack, size }: ArticleMarkProps): ReactNode {
  const words = useWords();
  switch (articleState(pack, article)) {
    case 'protected': {
      const label = words('findings.badge-protected', { number: article });
      return <ArticleBadge numeral={article} label={label} standing="protected" size={size} />;
    }
    case 'not-listed': {
      const label = words('findings.badge-not-listed', { number: article });
      return <ArticleBadge numeral={article} label={label} standing="unlisted" size={size} />;
    }
    case 'unknown': {
      const label = words('findings.badge-unknown', { number: article });
      return <ArticleBadge numeral={article} label={label} standing="unknown" size={size} />;
    }
  }
}
