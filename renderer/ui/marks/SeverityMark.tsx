import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './SeverityMark.module.css';
import type { Severity } from './SeverityShape';
import { SeverityShape } from './SeverityShape';

type SeverityMarkProps = { readonly severity: Severity; readonly children: ReactNode };

/** Shape and word of a severity: never colour alone. */
export function SeverityMark({ severity, children }: SeverityMarkProps): ReactNode {
  return (
    <span className={classNames(styles['mark'], styles[severity])}>
      <SeverityShape severity={severity} />
      {children}
    </span>
  );
}
