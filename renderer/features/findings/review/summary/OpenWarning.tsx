import type { ReactNode } from 'react';
import type { PrintCopy } from '../../../../../shared/print/PrintCopy';
import type { ReviewedFindings } from '../../../../../shared/check/review/reviewFindings';
import { Button } from '../../../../ui/controls/Button';
import { SeverityShape } from '../../../../ui/marks/SeverityShape';
import { useWords } from '../../../../words/useWords';
import { openLine } from '../../countLine';
import styles from './OpenWarning.module.css';

type OpenWarningProps = {
  /** Whom the copy is for; null while that is not chosen. */
  readonly copy: PrintCopy | null;
  readonly reviewed: ReviewedFindings;
  /** Checking stopped: more may be open than is known. */
  readonly isBrokenDown: boolean;
  /** Opens the summary, where all of it is told; null where it cannot be opened. */
  readonly onSummary: (() => void) | null;
};

/**
 * Says before an export what is still open, and that it is not known when checking stopped. The union's
 * copy shows it; the others do not, and are of an earlier version once the words are changed for it.
 * Nothing, while nothing but notes is open.
 */
export function OpenWarning(props: OpenWarningProps): ReactNode {
  const { copy, reviewed, isBrokenDown, onSummary } = props;
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
          <p>
            {words(
              copy === 'staff' || copy === 'public'
                ? 'summary.warning-not-shown'
                : 'summary.warning',
              {
                open: openLine({ ...reviewed, open }, words),
              },
            )}
          </p>
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
