import type { ReactNode } from 'react';
import type { StepRule, StepUse } from '../../../shared/agreement/Profile';
import { STEP_USES } from '../../../shared/agreement/Profile';
import { Select } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';
import { voteFaults } from './VoteDraft';
import { VoteFields } from './VoteFields';

/** The steps beside the vote of the staff. No source settles them for every school. */
export function StepsGroup({ draft, change, faults }: GroupProps): ReactNode {
  const words = useWords();
  const { noticeStep, councilStep, principalStep, chairStep } = draft;
  return (
    <FormGroup title={words('profile.steps')} hint={words('profile.steps-hint')}>
      <Step
        name={words('profile.step.notice')}
        use={noticeStep.use}
        onUse={(use) => change({ noticeStep: { ...noticeStep, use } })}
      >
        <div className={styles['half']}>
          <TextField
            label={words('profile.notice-days')}
            value={noticeStep.workingDays}
            inputMode="numeric"
            maxLength={3}
            placeholder={words('profile.unknown')}
            error={faults.includes('notice-not-days') ? words('profile.fault.not-days') : null}
            onChange={(workingDays) => change({ noticeStep: { ...noticeStep, workingDays } })}
          />
          <Source
            rule={noticeStep}
            onChange={(source) => change({ noticeStep: { ...noticeStep, source } })}
          />
        </div>
      </Step>
      <Step
        name={words('profile.step.council')}
        use={councilStep.use}
        onUse={(use) => change({ councilStep: { ...councilStep, use } })}
      >
        <VoteFields
          vote={councilStep}
          faults={faults.length > 0 ? voteFaults(councilStep) : []}
          change={(part) => change({ councilStep: { ...councilStep, ...part } })}
        />
      </Step>
      <Step
        name={words('profile.step.principal')}
        use={principalStep.use}
        onUse={(use) => change({ principalStep: { ...principalStep, use } })}
      >
        <Source
          rule={principalStep}
          onChange={(source) => change({ principalStep: { ...principalStep, source } })}
        />
      </Step>
      <Step
        name={words('profile.step.chapter-chair')}
        use={chairStep.use}
        onUse={(use) => change({ chairStep: { ...chairStep, use } })}
      >
        <Source
          rule={chairStep}
          onChange={(source) => change({ chairStep: { ...chairStep, source } })}
        />
      </Step>
    </FormGroup>
  );
}

type StepProps = {
  readonly name: string;
  readonly use: StepUse;
  readonly onUse: (use: StepUse) => void;
  /** What is asked of a step that is taken. */
  readonly children: ReactNode;
};

function Step({ name, use, onUse, children }: StepProps): ReactNode {
  const words = useWords();
  return (
    <div role="group" aria-label={name} className={styles['step']}>
      <Select
        className={styles['use']}
        label={name}
        options={STEP_USES.map((id) => ({ id, label: words(`profile.use.${id}`) }))}
        value={use}
        placeholder=""
        onChange={onUse}
      />
      {use === 'used' && children}
    </div>
  );
}

type SourceProps = {
  readonly rule: StepRule;
  readonly onChange: (source: string) => void;
};

function Source({ rule, onChange }: SourceProps): ReactNode {
  const words = useWords();
  return (
    <TextField
      label={words('profile.source')}
      value={rule.source}
      maxLength={1000}
      placeholder={words('profile.unknown')}
      onChange={onChange}
    />
  );
}
