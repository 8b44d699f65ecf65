import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components';
import { SeverityShape } from '../marks/SeverityShape';
import styles from './Field.module.css';

type FieldMessageProps = { readonly error: string | null };

/** Says in a sentence what is wrong with a field. Amber, for red is not for errors. */
export function FieldMessage({ error }: FieldMessageProps): ReactNode {
  return (
    <FieldError className={styles['error'] ?? ''}>
      {error !== null && (
        <>
          <SeverityShape severity="caution" size="small" />
          <span>{error}</span>
        </>
      )}
    </FieldError>
  );
}
