import type { ReactNode } from 'react';
import { useId } from 'react';
import { useWords } from '../../words/useWords';
import { GroupError } from './FormGroup';
import type { ShareDraft } from './VoteDraft';
import styles from './ProfileForm.module.css';

type ShareFieldProps = {
  readonly label: string;
  readonly share: ShareDraft;
  readonly onChange: (share: ShareDraft) => void;
  readonly error: string | null;
  /** The rest of the sentence, after the two numbers. */
  readonly children: ReactNode;
};

/** "2 of every 3 …": a sentence with two numbers to fill in. */
export function ShareField({
  label,
  share,
  onChange,
  error,
  children,
}: ShareFieldProps): ReactNode {
  const words = useWords();
  const id = useId();
  const told = error === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` };
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles['sentenceLabel']}>
        {label}
      </div>
      <div className={styles['sentence']}>
        <input
          className={styles['number']}
          aria-label={words('profile.share-part', { label })}
          inputMode="numeric"
          maxLength={3}
          value={share.numerator}
          onChange={(event) => onChange({ ...share, numerator: event.target.value })}
          {...told}
        />
        {words('profile.of-every')}
        <input
          className={styles['number']}
          aria-label={words('profile.share-whole', { label })}
          inputMode="numeric"
          maxLength={3}
          value={share.denominator}
          onChange={(event) => onChange({ ...share, denominator: event.target.value })}
          {...told}
        />
        {children}
      </div>
      {error !== null && <GroupError id={`${id}-error`}>{error}</GroupError>}
    </div>
  );
}
