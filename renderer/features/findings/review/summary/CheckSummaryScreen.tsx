import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Agreement } from '../../../../../shared/agreement/Agreement';
import type { Finding } from '../../../../../shared/check/Finding';
import type { CheckSummary } from '../../../../../shared/check/review/checkSummary';
import { Button } from '../../../../ui/controls/Button';
import { Icon } from '../../../../ui/marks/Icon';
import type { Words } from '../../../../words/useWords';
import { useWords } from '../../../../words/useWords';
import { clauseNames } from '../../clauseNames';
import { openLine } from '../../countLine';
import { AnsweredItems, StaleItems } from '../AnsweredItems';
import { draftOwners } from '../draftOwners';
import { isWritten, useDrafts } from '../draftStore';
import styles from './CheckSummaryScreen.module.css';
import { NotCovered } from './NotCovered';
import { OpenFindings } from './OpenFindings';
import { SummaryPart } from './SummaryPart';

type CheckSummaryScreenProps = {
  readonly agreement: Agreement;
  readonly summary: CheckSummary;
  readonly checkedAt: Date;
  /** Checking stopped since: what is told is of an earlier text. */
  readonly isBrokenDown: boolean;
  /** Leaves the summary and goes to the words of a finding. */
  readonly onShow: (finding: Finding) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/**
 * What was checked, under which rules, and how each finding stands, on one page before the agreement
 * is handed in. It tells; it never judges.
 */
export function CheckSummaryScreen(props: CheckSummaryScreenProps): ReactNode {
  const { agreement, summary, onShow, onExport, onClose } = props;
  const words = useWords();
  const names = useMemo(() => clauseNames(agreement), [agreement]);
  const { open, disputed, dismissed, stale } = summary.reviewed;
  const items = { names, onShow, ...ONLY_TOLD };
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <Button onPress={onClose}>
          <Icon of={ArrowLeft} size="small" />
          {words('preview.back')}
        </Button>
        <h1 className={styles['title']}>{words('summary.title')}</h1>
        <Button variant="strong" onPress={onExport}>
          {words('preview.export')}
        </Button>
      </header>
      <div className={styles['body']}>
        <div className={styles['page']}>
          <WhatWasChecked {...props} />
          <NotInTheFile agreement={agreement} open={open} />
          <SummaryPart
            title={words('summary.open', { count: open.length })}
            none={words('summary.none-open')}
            count={open.length}
          >
            <OpenFindings findings={open} names={names} onShow={onShow} />
          </SummaryPart>
          <SummaryPart
            title={words('summary.disputed', { count: disputed.length })}
            none={words('summary.none-disputed')}
            count={disputed.length}
          >
            <AnsweredItems answered={disputed} {...items} />
          </SummaryPart>
          <SummaryPart
            title={words('summary.dismissed', { count: dismissed.length })}
            none={words('summary.none-dismissed')}
            count={dismissed.length}
          >
            <AnsweredItems answered={dismissed} {...items} />
          </SummaryPart>
          {stale.length > 0 && (
            <SummaryPart
              title={words('summary.stale', { count: stale.length })}
              none=""
              count={stale.length}
            >
              <StaleItems stale={stale} {...items} />
            </SummaryPart>
          )}
          <NotCovered summary={summary} />
        </div>
      </div>
    </div>
  );
}

/** Answers are taken back in the panel; here nothing is gone through. */
const ONLY_TOLD = {
  isReadOnly: true,
  level: 3,
  current: null,
  onTakeBack: () => undefined,
} as const;

type NotInTheFileProps = Pick<CheckSummaryScreenProps, 'agreement'> & {
  readonly open: readonly Finding[];
};

/** Half-written answers travel nowhere, which whoever hands the agreement in should know. */
function NotInTheFile({ agreement, open }: NotInTheFileProps): ReactNode {
  const words = useWords();
  const waiting = [...draftOwners(useDrafts(agreement.id), open).values()].filter(isWritten);
  return waiting.length === 0 ? null : (
    <p className={styles['waits']}>{words('review.drafts-wait', { count: waiting.length })}</p>
  );
}

type CheckedProps = Pick<CheckSummaryScreenProps, 'summary' | 'checkedAt' | 'isBrokenDown'>;

function WhatWasChecked({ summary, checkedAt, isBrokenDown }: CheckedProps): ReactNode {
  const words = useWords();
  const { pack, clauses, protectedArticles, list } = summary;
  return (
    <section aria-label={words('summary.what')}>
      <p className={styles['lead']}>
        {isBrokenDown
          ? words('summary.broke-down', { at: checkedAt })
          : words('summary.read', { count: clauses, at: checkedAt })}
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{words('summary.standing')}</dt>
          <dd className={styles['standing']}>{standing(summary, words)}</dd>
        </div>
        <div>
          <dt>{words('summary.pack')}</dt>
          <dd>{words('summary.pack-is', { name: pack.name, version: pack.version })}</dd>
        </div>
        <div>
          <dt>{words('summary.edition')}</dt>
          <dd>{pack.cbaEdition.name}</dd>
        </div>
        <div>
          <dt>{words('summary.protected')}</dt>
          <dd className={styles['articles']}>{protectedArticles.join(', ')}</dd>
        </div>
        {list !== null && (
          <div>
            <dt>{words('summary.list-source')}</dt>
            <dd>{list.source}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** "5 conflicts, 7 cautions, 1 disputed, 1 dismissed": the answers beside what is open. */
function standing({ reviewed }: CheckSummary, words: Words): string {
  const { dismissed } = reviewed;
  const open = openLine(reviewed, words);
  const also = words('review.count-dismissed', { count: dismissed.length });
  const parts = [open, ...(dismissed.length === 0 ? [] : [also])].filter((part) => part !== '');
  return parts.length === 0 ? words('summary.none-found') : parts.join(', ');
}
