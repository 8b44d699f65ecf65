import type { ReactNode, RefObject } from 'react';
import { memo, useId, useMemo } from 'react';
import type { Language } from '../../../shared/agreement/Agreement';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding, Fix } from '../../../shared/check/Finding';
import type { StaleReview } from '../../../shared/check/review/reviewFindings';
import { useWords } from '../../words/useWords';
import type { GoToClause } from './FindingItem';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';
import type { OfferedFixes } from './fixes/OfferedFixes';
import { NO_FIXES } from './fixes/OfferedFixes';
import type { Answer } from './review/Answer';
import type { AnswerDraft } from './review/draftStore';
import { earlierAnswer } from './review/earlierAnswer';
import { steadyKeys } from './steadyKeys';
import { useGrowingLimit } from './useGrowingLimit';
import type { Why } from './useFindingSteps';
import type { ClauseNames } from './useFindingText';
import { useFindingText } from './useFindingText';
import { GroupHeading } from './view/GroupHeading';
import type { FindingGroup } from './view/groupFindings';
import { matterKey } from './view/groupFindings';

type FindingListProps = {
  readonly groups: readonly FindingGroup[];
  /** Names the filter and the order that the groups were made by. */
  readonly view: string;
  readonly active: Finding | null;
  readonly names: ClauseNames;
  readonly drafts: ReadonlyMap<Finding, AnswerDraft>;
  readonly stale: readonly StaleReview[];
  readonly pack: RulePack;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly why: Why;
  readonly openItem: RefObject<HTMLLIElement | null>;
  readonly offered: OfferedFixes;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onReplace: (finding: Finding) => void;
  readonly onGo: GoToClause;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  readonly onDraft: (before: AnswerDraft | null, after: AnswerDraft | null) => void;
};

/**
 * What is open, in the groups that were chosen. Hundreds are drawn in the pauses between keys: the list
 * is never on the way of a letter.
 */
export const FindingList = memo(function FindingList(props: FindingListProps): ReactNode {
  const { groups, view, active, listRef } = props;
  const words = useWords();
  const all = groups.flatMap(({ findings }) => findings);
  const limit = useGrowingLimit(all.length, view);
  // The open one is always there.
  const drawn = firstOf(groups, Math.max(limit, active === null ? 0 : all.indexOf(active) + 1));
  return (
    <div ref={listRef} className={styles['groups']}>
      {drawn.map((group) =>
        group.of.kind === 'all' ? (
          <ul key="all" aria-label={words('findings.list')} className={styles['list']}>
            <Items {...props} findings={group.findings} shows="both" />
          </ul>
        ) : (
          <Group key={matterKey(group.of)} {...props} group={group} />
        ),
      )}
    </div>
  );
});

/** A group of which a part is drawn. */
type DrawnGroup = FindingGroup & { readonly count: number };

/** As many findings from the beginning, in their groups. */
function firstOf(groups: readonly FindingGroup[], most: number): readonly DrawnGroup[] {
  const first: DrawnGroup[] = [];
  let left = most;
  for (const { of, findings } of groups) {
    if (left <= 0) break;
    first.push({ of, findings: findings.slice(0, left), count: findings.length });
    left -= findings.length;
  }
  return first;
}

function Group({ group, ...props }: FindingListProps & { readonly group: DrawnGroup }): ReactNode {
  const heading = useId();
  const { of, findings, count } = group;
  return (
    <section aria-labelledby={heading}>
      <GroupHeading id={heading} of={of} count={count} names={props.names} pack={props.pack} />
      <ul aria-labelledby={heading} className={styles['list']}>
        <Items
          {...props}
          findings={findings}
          shows={of.kind === 'clause' ? 'article' : of.kind === 'article' ? 'place' : 'both'}
        />
      </ul>
    </section>
  );
}

type ItemsProps = FindingListProps & {
  readonly findings: readonly Finding[];
  /** What the heading over the items does not say already. */
  readonly shows: 'both' | 'place' | 'article';
};

function Items(props: ItemsProps): ReactNode {
  const { findings, shows, active, names, drafts, stale, pack, language, isReadOnly } = props;
  const text = useFindingText();
  const placeOf = (clause: ClauseId): string => text.clause(clause, names);
  const keys = useMemo(() => steadyKeys(findings), [findings]);
  return findings.map((finding, at) => {
    const isOpen = finding === active;
    return (
      <FindingItem
        key={keys[at]}
        finding={finding}
        place={shows === 'article' ? null : text.place(finding, names)}
        showsArticle={shows !== 'place'}
        level={shows === 'both' ? 3 : 4}
        shown={isOpen ? names.wordsOf(finding) : ''}
        earlier={isOpen ? (earlierAnswer(finding, stale)?.reason ?? null) : null}
        draft={drafts.get(finding) ?? null}
        pack={pack}
        isOpen={isOpen}
        isReadOnly={isReadOnly}
        why={props.why}
        openItem={props.openItem}
        offered={isOpen ? props.offered : NO_FIXES}
        language={language}
        placeOf={isOpen ? placeOf : noPlace}
        onOpen={props.onOpen}
        onFix={props.onFix}
        onReplace={props.onReplace}
        onGo={props.onGo}
        onAnswer={props.onAnswer}
        onDraft={props.onDraft}
      />
    );
  });
}

/** For findings that are not open, so that they are not drawn again. */
function noPlace(): string {
  return '';
}
