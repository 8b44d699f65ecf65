import type { ReactNode } from 'react';
import { useId } from 'react';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import styles from './ProfileForm.module.css';

type FormGroupProps = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** Answers that belong together: what they are about on the left, the fields on the right. */
export function FormGroup({ title, hint, children }: FormGroupProps): ReactNode {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles['groupTitle']}>
          {title}
        </h2>
        {hint !== undefined && <p className={styles['groupHint']}>{hint}</p>}
      </div>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
}

/** Says what is wrong with several fields together. */
export function GroupError({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: string;
}): ReactNode {
  return (
    <p id={id} role="alert" className={styles['error']}>
      <SeverityShape severity="caution" size="small" />
      {children}
    </p>
  );
}
