import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useWords } from '../../words/useWords';
import { Drawer } from './Drawer';
import { useDrawer } from './drawerStore';
import type { Columns } from './useColumns';

type ColumnDrawersProps = {
  readonly columns: Columns;
  readonly outline: ReactNode;
  readonly panel: ReactNode;
};

/** The columns that the window has no room for, when they are opened over the page. */
export function ColumnDrawers({ columns, outline, panel }: ColumnDrawersProps): ReactNode {
  const words = useWords();
  const { drawer, close } = useDrawer();
  const isColumn =
    (drawer === 'outline' && columns === 'three') || (drawer === 'panel' && columns !== 'one');

  // A column that has room again is no drawer any more.
  useEffect(() => {
    if (isColumn) close();
  }, [isColumn, close]);

  if (drawer === 'none' || isColumn) return null;
  return drawer === 'outline' ? (
    <Drawer
      title={words('frame.outline')}
      closeLabel={words('frame.close-outline')}
      side="start"
      onClose={close}
    >
      {outline}
    </Drawer>
  ) : (
    <Drawer
      title={words('frame.panel')}
      closeLabel={words('frame.close-panel')}
      side="end"
      onClose={close}
    >
      {panel}
    </Drawer>
  );
}
