import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Severity } from '../../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';
import { Select } from '../../../ui/controls/Select';
import type { PlainMessageKey, Words } from '../../../words/useWords';
import { useWords } from '../../../words/useWords';
import type { FindingSteps } from '../useFindingSteps';
import type { FindingFilter, Standing } from './FindingFilter';
import { countOf, filterId, filterReviewed, filtersOf } from './FindingFilter';
import type { Grouping } from './groupFindings';
import { GROUPINGS } from './groupFindings';
import styles from './ViewFields.module.css';

type ViewFieldsProps = Pick<FindingSteps, 'filter' | 'grouping' | 'setFilter' | 'setGrouping'> & {
  /** All there is, whatever the filter hides. */
  readonly reviewed: ReviewedFindings;
};

/** With less than this, a list is read faster than it is sorted. */
const FEWEST_TO_SORT = 4;

/**
 * Chooses what the list shows and in which order. Not there while there is little to look at. Drawn
 * again only when something else was found or chosen, for it counts all there is.
 */
export const ViewFields = memo(function ViewFields(props: ViewFieldsProps): ReactNode {
  const { reviewed, filter, grouping, setFilter, setGrouping } = props;
  const words = useWords();
  const isInUse = filter.kind !== 'all' || grouping !== 'severity';
  if (!isInUse && countOf(reviewed) < FEWEST_TO_SORT) return null;
  const filters = filtersOf(reviewed, filter);
  return (
    <div className={styles['fields']}>
      <Select
        label={words('findings.filter')}
        hidesLabel
        placeholder=""
        options={filters.map((each) => ({
          id: filterId(each),
          label: filterWords(each, countOf(filterReviewed(reviewed, each)), words),
        }))}
        value={filterId(filter)}
        onChange={(id) => {
          const chosen = filters.find((each) => filterId(each) === id);
          if (chosen !== undefined) setFilter(chosen);
        }}
      />
      <Select
        label={words('findings.grouping')}
        hidesLabel
        placeholder=""
        options={GROUPINGS.map((id) => ({ id, label: words(GROUPING_WORDS[id]) }))}
        value={grouping}
        onChange={setGrouping}
      />
    </div>
  );
});

const GROUPING_WORDS: Readonly<Record<Grouping, PlainMessageKey>> = {
  severity: 'findings.by-severity',
  clause: 'findings.by-clause',
  article: 'findings.by-article',
};

const SEVERITY_WORDS = {
  conflict: 'findings.filter-conflicts',
  caution: 'findings.filter-cautions',
  note: 'findings.filter-notes',
} as const satisfies Readonly<Record<Severity, string>>;

const STANDING_WORDS = {
  open: 'findings.filter-open',
  answered: 'findings.filter-answered',
  stale: 'findings.filter-stale',
} as const satisfies Readonly<Record<Standing, string>>;

function filterWords(filter: FindingFilter, count: number, words: Words): string {
  switch (filter.kind) {
    case 'all':
      return words('findings.filter-all', { count });
    case 'severity':
      return words(SEVERITY_WORDS[filter.severity], { count });
    case 'standing':
      return words(STANDING_WORDS[filter.standing], { count });
    case 'article':
      return words('findings.filter-article', { number: filter.article, count });
  }
}
