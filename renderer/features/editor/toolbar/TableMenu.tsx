import { Table } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Alignment } from '../../../../shared/agreement/RichText';
import { Icon } from '../../../ui/marks/Icon';
import { Menu } from '../../../ui/overlays/Menu';
import { useWords } from '../../../words/useWords';
import { CHANGE_TABLE_COMMAND, INSERT_TABLE_COMMAND, type TableChange } from '../commands';
import type { EditorSession } from '../createEditorSession';
import { MenuTool } from './MenuTool';

const CHANGES = {
  'row-above': { kind: 'insert-row', where: 'above' },
  'row-below': { kind: 'insert-row', where: 'below' },
  'column-before': { kind: 'insert-column', where: 'before' },
  'column-after': { kind: 'insert-column', where: 'after' },
  'remove-row': { kind: 'remove-row' },
  'remove-column': { kind: 'remove-column' },
  header: { kind: 'toggle-header' },
  'align-start': { kind: 'align', alignment: 'start' },
  'align-center': { kind: 'align', alignment: 'center' },
  'align-end': { kind: 'align', alignment: 'end' },
  remove: { kind: 'remove-table' },
} as const satisfies Record<string, TableChange>;

type ChangeName = keyof typeof CHANGES;

const NAMES: readonly ChangeName[] = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'remove-row',
  'remove-column',
  'header',
  'align-start',
  'align-center',
  'align-end',
  'remove',
];

const SIZE = { rows: 3, columns: 3 };

type TableMenuProps = {
  readonly session: EditorSession;
  readonly column: Alignment | null;
  readonly isDisabled: boolean;
};

/** Inserts a table, or changes the one the caret is in. */
export function TableMenu({ session, column, isDisabled }: TableMenuProps): ReactNode {
  const words = useWords();
  const { editor } = session;
  const tool = (
    <MenuTool label={words('editor.table')} icon={<Icon of={Table} />} isDisabled={isDisabled} />
  );
  if (column === null) {
    return (
      <Menu
        label={words('editor.table')}
        trigger={tool}
        choices={[{ id: 'insert', label: words('editor.table.insert') }]}
        onChoose={() => {
          editor.focus();
          editor.dispatchCommand(INSERT_TABLE_COMMAND, SIZE);
        }}
      />
    );
  }
  return (
    <Menu<ChangeName>
      label={words('editor.table')}
      trigger={tool}
      choices={NAMES.map((id) => ({ id, label: words(`editor.table.${id}`) }))}
      onChoose={(name) => {
        editor.dispatchCommand(CHANGE_TABLE_COMMAND, CHANGES[name]);
        editor.focus();
      }}
    />
  );
}
