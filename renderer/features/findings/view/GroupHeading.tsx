import type { ReactNode } from 'react';
import { articleEntry } from '../../../../shared/cba/articleState';
import type { RulePack } from '../../../../shared/cba/RulePack';
import { Count } from '../../../ui/marks/Count';
import type { Words } from '../../../words/useWords';
import { useWords } from '../../../words/useWords';
import { ArticleMark } from '../ArticleMark';
import type { ClauseNames } from '../useFindingText';
import { useFindingText } from '../useFindingText';
import styles from './GroupHeading.module.css';
import type { GroupMatter } from './groupFindings';

type GroupHeadingProps = {
  readonly id: string;
  readonly of: GroupMatter;
  readonly count: number;
  readonly names: ClauseNames;
  readonly pack: RulePack;
};

/** What the findings under it have in common, and how many there are. */
export function GroupHeading({ id, of, count, names, pack }: GroupHeadingProps): ReactNode {
  const words = useWords();
  const text = useFindingText();
  return (
    <h3 id={id} className={styles['heading']}>
      {of.kind === 'article' && <ArticleMark article={of.article} pack={pack} size="small" />}
      <span className={styles['title']}>
        {of.kind === 'clause' && of.clause !== null
          ? text.clause(of.clause, names)
          : title(of, pack, words)}
      </span>
      <Count of={count} />
    </h3>
  );
}

function title(of: GroupMatter, pack: RulePack, words: Words): string {
  switch (of.kind) {
    case 'article':
      return (
        articleEntry(pack, of.article)?.title?.text ??
        words('findings.article', { number: of.article })
      );
    case 'several-articles':
      return words('findings.group-several');
    case 'no-article':
      return words('findings.group-no-article');
    case 'clause':
    case 'all':
      return words('findings.whole-agreement');
  }
}
