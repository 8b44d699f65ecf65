import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding } from '../../../shared/check/Finding';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import type { Why } from './useFindingSteps';
import { WhyDetails } from './WhyDetails';
import styles from './WhyDisclosure.module.css';

type WhyDisclosureProps = {
  readonly finding: Finding;
  readonly pack: RulePack;
  readonly why: Why;
};

/** Opens what a finding rests on. Stays as it is from finding to finding, for whoever wants all of it. */
export function WhyDisclosure({ finding, pack, why }: WhyDisclosureProps): ReactNode {
  const words = useWords();
  const details = useId();
  return (
    <>
      <button
        ref={why.button}
        type="button"
        className={styles['ask']}
        aria-expanded={why.isOpen}
        aria-controls={why.isOpen ? details : undefined}
        aria-keyshortcuts="Control+F8"
        onClick={why.toggle}
      >
        <span className={styles['sign']}>
          <Icon of={ChevronRight} size="small" />
        </span>
        {words('why.ask')}
      </button>
      {why.isOpen && (
        <div id={details} role="group" aria-label={words('why.ask')}>
          <WhyDetails finding={finding} pack={pack} />
        </div>
      )}
    </>
  );
}
