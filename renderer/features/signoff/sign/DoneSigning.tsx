import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/marks/Icon';
import { useWords } from '../../../words/useWords';
import styles from './SigningScreen.module.css';

type DoneSigningProps = {
  readonly name: string;
  readonly version: string;
  readonly onClose: () => void;
};

/** After recording: thanks, what it stands for, and the way out. What was chosen is not shown again. */
export function DoneSigning({ name, version, onClose }: DoneSigningProps): ReactNode {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles['done']}>
      <span className={styles['seal']}>
        <Icon of={Check} size="large" />
      </span>
      <h2 ref={title} tabIndex={-1} className={styles['thanks']}>
        {words('signoff.sign.done', { name })}
      </h2>
      <p className={styles['after']}>{words('signoff.sign.done-why', { version })}</p>
      <Button variant="filled" size="kiosk" onPress={onClose}>
        {words('signoff.sign.hand-back')}
      </Button>
    </div>
  );
}
