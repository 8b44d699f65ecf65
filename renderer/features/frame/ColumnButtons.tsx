import { PanelLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import styles from './AppFrame.module.css';
import { useDrawer } from './drawerStore';
import type { Columns } from './useColumns';

type ColumnButtonsProps = {
  readonly columns: Columns;
  readonly panelButton: ReactNode;
};

/** Opens the columns that the window has no room for. */
export function ColumnButtons({ columns, panelButton }: ColumnButtonsProps): ReactNode {
  const words = useWords();
  const open = useDrawer((store) => store.open);
  if (columns === 'three') return null;
  return (
    <div className={styles['columnButtons']}>
      <Button size="small" onPress={() => open('outline')}>
        <Icon of={PanelLeft} size="small" />
        {words('frame.outline')}
      </Button>
      {columns === 'one' && (
        <Button size="small" onPress={() => open('panel')}>
          {panelButton}
        </Button>
      )}
    </div>
  );
}
