import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import type { FindingsPanelProps } from './FindingsPanel';
import { FindingsStatus } from './FindingsStatus';
import styles from './PanelHead.module.css';
import { ViewFields } from './view/ViewFields';

type PanelHeadProps = Pick<FindingsPanelProps, 'reviewed' | 'state' | 'steps'>;

/** How many there are, the way from one to the next, and what of them is shown. */
export function PanelHead({ reviewed, state, steps }: PanelHeadProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['top']}>
      <div className={styles['head']}>
        <FindingsStatus reviewed={reviewed} state={state} steps={steps} />
        {steps.walked.length > 1 && (
          <Group aria-label={words('findings.steps')} className={styles['stepper'] ?? ''}>
            <ToolButton
              label={words('findings.previous')}
              icon={<Icon of={ChevronUp} />}
              onPress={() => steps.step(-1)}
            />
            <ToolButton
              label={words('findings.next')}
              icon={<Icon of={ChevronDown} />}
              onPress={() => steps.step(1)}
            />
          </Group>
        )}
      </div>
      <ViewFields
        reviewed={reviewed}
        filter={steps.filter}
        grouping={steps.grouping}
        setFilter={steps.setFilter}
        setGrouping={steps.setGrouping}
      />
    </div>
  );
}
