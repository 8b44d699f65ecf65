import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords';
import styles from './AppFrame.module.css';
import { ColumnButtons } from './ColumnButtons';
import { ColumnDrawers } from './ColumnDrawers';
import { Region } from './Region';
import { useColumns } from './useColumns';

type AppFrameProps = {
  /** Whose agreement it is. */
  readonly identity: ReactNode;
  readonly stages: ReactNode;
  /** The one filled block of the window. */
  readonly next: ReactNode;
  readonly outline: ReactNode;
  readonly tools: ReactNode;
  readonly page: ReactNode;
  readonly panel: ReactNode;
  /** What the button says that opens the panel where it has no room: "Findings 3". */
  readonly panelButton: ReactNode;
  readonly status: ReactNode;
};

/** The window of an open agreement: header, outline, tools, page, panel and status, as landmarks. */
export function AppFrame(parts: AppFrameProps): ReactNode {
  const words = useWords();
  const columns = useColumns();
  return (
    <div className={styles['frame']}>
      <Region role="banner" label={words('frame.header')} className={styles['header']}>
        <div className={styles['identity']}>{parts.identity}</div>
        <div className={styles['stages']}>{parts.stages}</div>
        <div className={styles['next']}>{parts.next}</div>
      </Region>
      {columns === 'three' && (
        <Region role="navigation" label={words('frame.outline')} className={styles['outline']}>
          {parts.outline}
        </Region>
      )}
      <div className={styles['toolRow']}>
        <ColumnButtons columns={columns} panelButton={parts.panelButton} />
        <Region role="region" label={words('frame.tools')} className={styles['tools']}>
          {parts.tools}
        </Region>
      </div>
      <Region role="main" label={words('frame.page')} className={styles['page']}>
        {parts.page}
      </Region>
      {columns !== 'one' && (
        <Region role="complementary" label={words('frame.panel')} className={styles['panel']}>
          {parts.panel}
        </Region>
      )}
      <Region role="contentinfo" label={words('frame.status')} className={styles['status']}>
        {parts.status}
      </Region>
      <ColumnDrawers columns={columns} outline={parts.outline} panel={parts.panel} />
    </div>
  );
}
