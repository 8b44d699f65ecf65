import type { ReactNode } from 'react';
import { memo, useId } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { articleState } from '../../../shared/cba/articleState';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding, Fix } from '../../../shared/check/Finding';
import { Button } from '../../ui/controls/Button';
import { ArticleBadge } from '../../ui/marks/ArticleBadge';
import { SeverityMark } from '../../ui/marks/SeverityMark';
import { classNames } from '../../ui/classNames';
import { useWords } from '../../words/useWords';
import { confidenceWords } from './confidenceWords';
import { EvidenceTable } from './EvidenceTable';
import styles from './FindingItem.module.css';
import { fixesOf } from './fixesOf';
import { fixWords } from './fixWords';
import type { Answer } from './review/Answer';
import { AnswerFinding } from './review/AnswerFinding';
import { severityWords } from './severityWords';
import { useFindingText } from './useFindingText';

type FindingItemProps = {
  readonly finding: Finding;
  /** The clause it is about, by number and title. */
  readonly place: string;
  /** The words it rests on as they stand in its clause; only looked at when it is open. */
  readonly shown: string;
  /** The reason it was answered with before its words changed, or null. */
  readonly earlier: string | null;
  readonly pack: RulePack;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
};

/**
 * One finding of the list: its head always, the working when it is the open one. Drawn again only
 * when it says something else, for there may be hundreds.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { finding, place, pack, isOpen, onOpen } = props;
  const words = useWords();
  const text = useFindingText();
  const details = useId();
  const article = finding.articles.length === 1 ? finding.articles[0] : undefined;

  return (
    <li className={classNames(styles['finding'], isOpen && styles['open'])}>
      <h3>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={() => onOpen(finding)}
        >
          <span className={styles['who']}>
            <SeverityMark severity={finding.severity}>
              {words(severityWords[finding.severity])}
            </SeverityMark>
            <span className={styles['place']}>{place}</span>
          </span>
          {article !== undefined && <FindingBadge article={article} pack={pack} isOpen={isOpen} />}
          <span className={styles['title']}>{text.title(finding)}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={details}>
          <FindingDetails {...props} />
        </div>
      )}
    </li>
  );
});

type FindingBadgeProps = {
  readonly article: ArticleNumber;
  readonly pack: RulePack;
  readonly isOpen: boolean;
};

function FindingBadge({ article, pack, isOpen }: FindingBadgeProps): ReactNode {
  const words = useWords();
  const size = isOpen ? 'normal' : 'small';
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

function FindingDetails(props: FindingItemProps): ReactNode {
  const { finding, shown, earlier, pack, isReadOnly, onFix, onAnswer } = props;
  const words = useWords();
  const text = useFindingText();
  const { evidence, citation } = finding;
  const why = text.why(finding);
  return (
    <>
      {evidence !== null && evidence.words !== '' && (
        <EvidenceTable
          evidence={evidence}
          severity={finding.severity}
          shown={shown}
          articles={finding.articles}
          pack={pack}
        />
      )}
      {why !== null && <p className={styles['why']}>{why}</p>}
      {citation !== null && (
        <p className={styles['source']}>
          {words('findings.source', {
            source: citation.source,
            confidence: words(confidenceWords[citation.confidence]),
          })}
        </p>
      )}
      {!isReadOnly && (
        <AnswerFinding finding={finding} earlier={earlier} onAnswer={onAnswer}>
          {fixesOf(finding).map((fix, index) => (
            <Button
              key={`${fix.kind} ${fix.effect.effect} ${fix.effect.article}`}
              variant={index === 0 ? 'strong' : 'plain'}
              onPress={() => onFix(finding, fix)}
            >
              {words(fixWords(fix), { article: fix.effect.article })}
            </Button>
          ))}
        </AnswerFinding>
      )}
    </>
  );
}
