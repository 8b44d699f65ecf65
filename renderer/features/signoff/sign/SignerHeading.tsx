import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { Button } from '../../../ui/controls/Button';
import { useWords } from '../../../words/useWords';
import type { Signer } from '../SignOffPanel';
import styles from './SigningForm.module.css';

type SignerHeadingProps = {
  readonly agreement: Agreement;
  readonly signer: Signer;
  readonly onNotMe: () => void;
};

/** Whose turn it is, and the way out for anybody else. Takes the focus when the screen opens. */
export function SignerHeading({ agreement, signer, onNotMe }: SignerHeadingProps): ReactNode {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { school } = agreement.profile;
  if (signer.kind !== 'member') {
    const key =
      signer.kind === 'principal'
        ? 'signoff.sign.principal-question'
        : 'signoff.sign.chair-question';
    return (
      <div className={styles['me']}>
        <h2 ref={title} tabIndex={-1} className={styles['who']}>
          {words(key, { school })}
        </h2>
        <Button onPress={onNotMe}>{words('signoff.sign.not-me')}</Button>
      </div>
    );
  }
  return (
    <div className={styles['me']}>
      <h2 ref={title} tabIndex={-1} className={styles['who']}>
        <small>{words('signoff.sign.signing-as')}</small>
        {signer.person.name}
      </h2>
      <Button onPress={onNotMe}>{words('signoff.sign.not-me')}</Button>
    </div>
  );
}
