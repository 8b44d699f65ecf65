import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../../shared/check/Finding';
import type { Option } from '../../ui/controls/Select';
import { Select } from '../../ui/controls/Select';
import type { PlainMessageKey, Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './FindingFilterField.module.css';
import type { FindingFilter } from './FindingFilter';
import { filterId, filtersOf } from './FindingFilter';
import type { FindingSteps } from './useFindingSteps';

type FindingFilterFieldProps = {
  readonly findings: readonly Finding[];
  readonly steps: FindingSteps;
};

/** With fewer findings than this, a list is read faster than a filter is set. */
const FEWEST_TO_FILTER = 4;

/** Chooses what the list shows. Not there while there is nothing worth hiding. */
export function FindingFilterField({ findings, steps }: FindingFilterFieldProps): ReactNode {
  const words = useWords();
  const filters = filtersOf(findings);
  const isInUse = steps.filter.kind !== 'all';
  if (!isInUse && (findings.length < FEWEST_TO_FILTER || filters.length < 2)) return null;
  const options = filters.map((filter): Option<string> => ({
    id: filterId(filter),
    label: filterWords(filter, words),
  }));
  return (
    <div className={styles['filter']}>
      <Select
        label={words('findings.filter')}
        hidesLabel
        placeholder={words('findings.filter-all')}
        options={options}
        value={filterId(steps.filter)}
        onChange={(id) => {
          const chosen = filters.find((filter) => filterId(filter) === id);
          if (chosen !== undefined) steps.setFilter(chosen);
        }}
      />
    </div>
  );
}

const SEVERITIES: Readonly<Record<Severity, PlainMessageKey>> = {
  conflict: 'findings.filter-conflicts',
  caution: 'findings.filter-cautions',
  note: 'findings.filter-notes',
};

function filterWords(filter: FindingFilter, words: Words): string {
  switch (filter.kind) {
    case 'all':
      return words('findings.filter-all');
    case 'severity':
      return words(SEVERITIES[filter.severity]);
    case 'article':
      return words('findings.filter-article', { number: filter.article });
  }
}
