import type { ReactNode } from 'react';
import type { RulePack, StateLaw } from '../../../shared/cba/RulePack';
import { useWords } from '../../words/useWords';
import { confidenceWords } from './confidenceWords';
import styles from './WhyDetails.module.css';

type LawFactsProps = { readonly law: StateLaw; readonly pack: RulePack };

/** A matter of state law: its sections, what it asks at least, and who said so. */
export function LawFacts({ law, pack }: LawFactsProps): ReactNode {
  const words = useWords();
  const source = pack.sources.find(({ id }) => id === law.source);
  const note = source?.note ?? null;
  return (
    <dl className={styles['facts']}>
      <dt>{words('why.law')}</dt>
      <dd lang="en">{law.subject}</dd>
      <dt>{words('why.law-sections')}</dt>
      <dd lang="en">{`${law.code} ${law.sections.join(', ')}`}</dd>
      <dt>{words('why.law-floor')}</dt>
      <dd>{law.floor === null ? words('why.no-floor') : <span lang="en">{law.floor}</span>}</dd>
      <dt>{words('why.rests-on')}</dt>
      <dd>
        {`${source?.cite ?? ''} (${words(confidenceWords[law.confidence])})`}
        {note !== null && (
          <span lang="en" className={styles['note']}>
            {note}
          </span>
        )}
      </dd>
    </dl>
  );
}
