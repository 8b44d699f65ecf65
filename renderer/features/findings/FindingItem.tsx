import { PenLine } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { memo, useId } from 'react';
import type { Language } from '../../../shared/agreement/Agreement';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding, Fix } from '../../../shared/check/Finding';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { SeverityMark } from '../../ui/marks/SeverityMark';
import { classNames } from '../../ui/classNames';
import { useWords } from '../../words/useWords';
import { ArticleMark } from './ArticleMark';
import { confidenceWords } from './confidenceWords';
import { EvidenceTable } from './EvidenceTable';
import styles from './FindingItem.module.css';
import { FixButtons } from './fixes/FixButtons';
import type { OfferedFixes } from './fixes/OfferedFixes';
import type { Answer } from './review/Answer';
import { AnswerFinding } from './review/AnswerFinding';
import type { AnswerDraft } from './review/draftStore';
import { isWritten } from './review/draftStore';
import { severityWords } from './severityWords';
import { useFindingText } from './useFindingText';
import type { Why } from './useFindingSteps';
import { WhyDisclosure } from './WhyDisclosure';

export type GoToClause = (place: { readonly kind: 'clause'; readonly id: ClauseId }) => void;

type FindingItemProps = {
  readonly finding: Finding;
  /** The clause it is about, by number and title; null under a heading that says it. */
  readonly place: string | null;
  /** Not under a heading that shows it. */
  readonly showsArticle: boolean;
  /** Of its heading: one under that of the group it stands in. */
  readonly level: 3 | 4;
  /** The words it rests on as they stand in its clause; only looked at when it is open. */
  readonly shown: string;
  /** The reason it was answered with before its words changed, or null. */
  readonly earlier: string | null;
  /** An answer that is begun and not given, or null. */
  readonly draft: AnswerDraft | null;
  readonly pack: RulePack;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  /** What the finding rests on; only looked at when it is open. */
  readonly why: Why;
  /** Holds the item while it is the open one. */
  readonly openItem: RefObject<HTMLLIElement | null>;
  readonly offered: OfferedFixes;
  /** The name of another clause that it is about. */
  readonly placeOf: (clause: ClauseId) => string;
  readonly onGo: GoToClause;
  /** Of the agreement. */
  readonly language: Language;
  readonly onOpen: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onReplace: (finding: Finding) => void;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  readonly onDraft: (before: AnswerDraft | null, after: AnswerDraft | null) => void;
};

/**
 * One finding of the list: its head always, the working when it is the open one. Drawn again only
 * when it says something else, for there may be hundreds.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { finding, place, showsArticle, level, draft, pack, isOpen, openItem, onOpen } = props;
  const words = useWords();
  const text = useFindingText();
  const details = useId();
  const [article, ...others] = showsArticle ? finding.articles : [];
  const Heading = level === 3 ? 'h3' : 'h4';

  return (
    <li
      ref={isOpen ? openItem : undefined}
      data-open={isOpen ? 'yes' : undefined}
      className={classNames(styles['finding'], isOpen && styles['open'])}
    >
      <Heading>
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
            {place !== null && <span className={styles['place']}>{place}</span>}
          </span>
          {article !== undefined && others.length === 0 && (
            <ArticleMark article={article} pack={pack} size={isOpen ? 'normal' : 'small'} />
          )}
          <span className={styles['title']}>{text.title(finding)}</span>
          {draft !== null && !isOpen && isWritten(draft) && (
            <span className={styles['draft']}>
              <Icon of={PenLine} size="small" />
              {words('review.half-written')}
            </span>
          )}
        </button>
      </Heading>
      {isOpen && (
        <div id={details}>
          <FindingDetails {...props} />
        </div>
      )}
    </li>
  );
});

function FindingDetails(props: FindingItemProps): ReactNode {
  const { finding, shown, earlier, pack, isReadOnly, why: explained, onFix, onAnswer } = props;
  const { draft, onDraft } = props;
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
      {citation !== null && !explained.isOpen && (
        <p className={styles['source']}>
          {words('findings.source', {
            source: citation.source,
            confidence: words(confidenceWords[citation.confidence]),
          })}
        </p>
      )}
      <Related {...props} />
      <WhyDisclosure finding={finding} pack={pack} why={explained} />
      {!isReadOnly && (
        <AnswerFinding
          finding={finding}
          earlier={earlier}
          draft={draft}
          onDraft={onDraft}
          onAnswer={onAnswer}
        >
          <FixButtons
            finding={finding}
            offered={props.offered}
            language={props.language}
            onFix={onFix}
            onReplace={props.onReplace}
          />
        </AnswerFinding>
      )}
    </>
  );
}

/** Ways to the other clauses that a finding is about: the one that says the same, the other definition. */
function Related({ finding, placeOf, onGo }: FindingItemProps): ReactNode {
  const words = useWords();
  return finding.related?.map((clause) => (
    <p key={clause} className={styles['related']}>
      <Button variant="quiet" size="small" onPress={() => onGo({ kind: 'clause', id: clause })}>
        {words('findings.go-to', { place: placeOf(clause) })}
      </Button>
    </p>
  ));
}
