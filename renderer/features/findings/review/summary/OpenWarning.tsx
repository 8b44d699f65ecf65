import type { ReactNode } from 'react';
import type { ReviewedFindings } from '../../../../../shared/check/review/reviewFindings';
import { Button } from '../../../../ui/controls/Button';
import { SeverityShape } from '../../../../ui/marks/SeverityShape';
import { useWords } from '../../../../words/useWords';
import { openLine } from '../../countLine';
import styles from './OpenWarning.module.css';

type OpenWarningProps = {
  readonly reviewed: ReviewedFindings;
  /** Checking stopped: more may be open than is known. */
  readonly isBrokenDown: boolean;
  /** Opens the summary, where all of it is told; null where it cannot be opened. */
  readonly onSummary: (() => void) | null;
};

/**
 * Says before an export what UTLA will find open, and that it is not known when checking stopped.
 * Nothing, while nothing but notes is open.
 */
export function OpenWarning({ reviewed, isBrokenDown, onSummary }: OpenWarningProps): ReactNode {
  const words = useWords();
  const { disputed } = reviewed;
  const open = reviewed.open.filter(({ severity }) => severity !== 'note');
  const conflict = open.some(({ severity }) => severity === 'conflict') || disputed.length > 0;
  const isOpen = open.length + disputed.length > 0;
  if (!isOpen && !isBrokenDown) return null;
  return (
    <div className={styles['warning']}>
      <SeverityShape severity={conflict ? 'conflict' : 'caution'} />
      <div>
        {isBrokenDown && <p>{words('findings.broke-down')}</p>}
        {isOpen && (
          <p>{words('summary.warning', { open: openLine({ ...reviewed, open }, words) })}</p>
        )}
        {isOpen && onSummary !== null && (
          <Button size="small" onPress={onSummary}>
            {words('summary.see')}
          </Button>
        )}
      </div>
    </div>
  );
}
