import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ImportedFacts } from '../../../shared/ipc/facts/importFacts';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { AgreementText } from '../reading/AgreementText';
import { ImportReport } from './ImportReport';
import styles from './ImportScreen.module.css';
import { readOnlyAgreement } from './readOnlyAgreement';

type ImportScreenProps = {
  readonly imported: ImportedFacts;
  /** Goes on to the profile, which makes the document. */
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
};

/** The text as it was read, and beside it what was not understood. Nothing is kept yet. */
export function ImportScreen({ imported, onGoOn, onLeave }: ImportScreenProps): ReactNode {
  const words = useWords();
  const agreement = useMemo(() => readOnlyAgreement(imported), [imported]);
  const { fileName: file, title, report } = imported;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div>
          <h1 className={styles['title']}>{words('import.title')}</h1>
          <p className={styles['from']}>{words('import.from', { file })}</p>
        </div>
        <Button onPress={onLeave}>{words('import.leave')}</Button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled with the keys */}
      <main className={styles['desk']} tabIndex={0} aria-label={words('import.text')}>
        <div className={styles['sheet']}>
          <p className={title === '' ? styles['untitled'] : styles['documentTitle']}>
            {title === '' ? words('import.untitled') : title}
          </p>
          <AgreementText agreement={agreement} />
        </div>
      </main>
      <aside className={styles['report']} aria-labelledby="import-report">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above */}
        <div className={styles['notes']} tabIndex={0} role="group" aria-labelledby="import-report">
          <h2 id="import-report" className={styles['heading']}>
            {words('import.report')}
          </h2>
          <ImportReport report={report} />
        </div>
        <div className={styles['foot']}>
          <p className={styles['from']}>{words('import.read-first')}</p>
          <Button variant="filled" size="large" onPress={onGoOn}>
            {words('import.go-on')}
            <Icon of={ArrowRight} />
          </Button>
        </div>
      </aside>
    </div>
  );
}
