import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/marks/Icon';
import { useWords } from '../../../words/useWords';
import { AgreementText } from '../../reading/AgreementText';
import styles from './ReadingPane.module.css';

type ReadingPaneProps = { readonly agreement: Agreement; readonly version: string };

type Position = { readonly part: number; readonly parts: number };

/** How much of the last screenful stays in sight when turning to the next. */
const OVERLAP_PIXELS = 58;

/** The full agreement, to be read by scrolling or screenful by screenful. */
export function ReadingPane({ agreement, version }: ReadingPaneProps): ReactNode {
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  const [{ part, parts }, setPosition] = useState<Position>({ part: 1, parts: 1 });

  const measure = useCallback(() => {
    if (page.current !== null) setPosition(positionOf(page.current));
  }, []);
  useEffect(() => {
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [measure]);

  const turn = (by: 1 | -1): void => {
    const { current } = page;
    current?.scrollBy({ top: by * (current.clientHeight - OVERLAP_PIXELS) });
  };

  return (
    <section className={styles['pane']} aria-label={words('signoff.sign.agreement')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled with the keys */}
      <div ref={page} className={styles['page']} onScroll={measure} tabIndex={0} role="document">
        <div className={styles['sheet']}>
          <AgreementText agreement={agreement} size="kiosk" />
        </div>
      </div>
      <div className={styles['turn']}>
        <Button isDisabled={part <= 1} onPress={() => turn(-1)}>
          <Icon of={ChevronUp} size="small" />
          {words('signoff.sign.back')}
        </Button>
        <span className={styles['position']}>
          {words('signoff.sign.part', { part, parts, version })}
        </span>
        <Button isDisabled={part >= parts} onPress={() => turn(1)}>
          {words('signoff.sign.on')}
          <Icon of={ChevronDown} size="small" />
        </Button>
      </div>
    </section>
  );
}

function positionOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): Position {
  const step = Math.max(1, clientHeight - OVERLAP_PIXELS);
  const parts = Math.max(1, Math.ceil((scrollHeight - clientHeight) / step) + 1);
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - 2;
  return { part: isAtEnd ? parts : Math.min(parts, Math.floor(scrollTop / step) + 1), parts };
}
