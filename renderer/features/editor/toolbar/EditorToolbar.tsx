import { Braces, Ellipsis, Library, Link, List, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Separator, Toolbar } from 'react-aria-components';
import { FIELDS, LIST_STYLES } from '../../../../shared/agreement/RichText';
import { Select } from '../../../ui/controls/Select';
import { ToolButton } from '../../../ui/controls/ToolButton';
import { classNames } from '../../../ui/classNames';
import { Icon } from '../../../ui/marks/Icon';
import { Menu } from '../../../ui/overlays/Menu';
import { useWords } from '../../../words/useWords';
import {
  ASK_WINDOW_COMMAND,
  BLOCK_KINDS,
  type BlockKind,
  INSERT_FIELD_COMMAND,
  INSERT_REFERENCE_COMMAND,
  SET_BLOCK_COMMAND,
  TOGGLE_LIST_COMMAND,
} from '../commands';
import type { EditorSession } from '../createEditorSession';
import styles from './EditorToolbar.module.css';
import { MarkButtons } from './MarkButtons';
import { MenuTool } from './MenuTool';
import { $referenceChoices } from './referenceChoices';
import { TableMenu } from './TableMenu';
import { useToolbarState } from './useToolbarState';

type EditorToolbarProps = {
  readonly session: EditorSession;
  /** Tools of the window that stand at the end of the row, such as the preview. */
  readonly children?: ReactNode;
};

/** The tools of the text. Every one of them has a key or a command of its own. */
export function EditorToolbar({ session, children }: EditorToolbarProps): ReactNode {
  const words = useWords();
  const state = useToolbarState(session);
  const { editor } = session;
  const [isFull, setIsFull] = useState(false);
  return (
    <Toolbar
      aria-label={words('editor.tools')}
      className={classNames(styles['toolbar'], isFull && styles['full'])}
    >
      <BlockSelect session={session} block={state?.block ?? 'clause'} />
      <Separator
        orientation="vertical"
        className={classNames(styles['separator'], styles['optional'])}
      />
      <MarkButtons session={session} state={state} />
      <Separator orientation="vertical" className={styles['separator'] ?? ''} />
      <Menu
        label={words('editor.list')}
        trigger={<MenuTool label={words('editor.list')} icon={<Icon of={List} />} />}
        choices={LIST_STYLES.map((id) => ({ id, label: words(`editor.list.${id}`) }))}
        onChoose={(style) => {
          editor.dispatchCommand(TOGGLE_LIST_COMMAND, style);
          editor.focus();
        }}
      />
      <span className={styles['optional']}>
        <TableMenu session={session} column={state?.table ?? null} isDisabled={false} />
        <ReferenceMenu session={session} isDisabled={state?.isRich === false} />
        <FieldMenu session={session} isDisabled={state?.isRich === false} />
        <ToolButton
          label={words('library.title')}
          keys="Ctrl+L"
          icon={<Icon of={Library} />}
          onPress={() => editor.dispatchCommand(ASK_WINDOW_COMMAND, 'library')}
        />
      </span>
      <span className={styles['more']}>
        <ToolButton
          label={words('editor.more-tools')}
          icon={<Icon of={Ellipsis} />}
          isSelected={isFull}
          onPress={() => setIsFull(!isFull)}
        />
      </span>
      <span className={styles['end']}>
        <ToolButton
          label={words('editor.find')}
          keys="Ctrl+F"
          icon={<Icon of={Search} />}
          onPress={() => editor.dispatchCommand(ASK_WINDOW_COMMAND, 'find')}
        />
        {children}
      </span>
    </Toolbar>
  );
}

type BlockSelectProps = { readonly session: EditorSession; readonly block: BlockKind };

/** What the line at the caret is. */
function BlockSelect({ session, block }: BlockSelectProps): ReactNode {
  const words = useWords();
  const { editor } = session;
  return (
    <Select
      label={words('editor.block')}
      hidesLabel
      className={classNames(styles['block'], styles['optional'])}
      options={BLOCK_KINDS.map((id) => ({ id, label: words(`editor.block.${id}`) }))}
      value={block}
      placeholder=""
      onChange={(kind) => {
        editor.dispatchCommand(SET_BLOCK_COMMAND, kind);
        editor.focus();
      }}
    />
  );
}

type InsertMenuProps = { readonly session: EditorSession; readonly isDisabled: boolean };

/** The places are read when the list opens, so that writing does not pay for it. */
function ReferenceMenu({ session, isDisabled }: InsertMenuProps): ReactNode {
  const words = useWords();
  const { editor } = session;
  const [choices, setChoices] = useState<ReturnType<typeof $referenceChoices>>([]);
  return (
    <span
      className={styles['slot']}
      onPointerDownCapture={() => setChoices(editor.getEditorState().read($referenceChoices))}
      onKeyDownCapture={() => setChoices(editor.getEditorState().read($referenceChoices))}
    >
      <Menu
        label={words('editor.reference.insert')}
        search={words('editor.reference.search')}
        nothing={words('editor.reference.nothing')}
        trigger={
          <MenuTool
            label={words('editor.reference')}
            icon={<Icon of={Link} />}
            showsLabel
            isDisabled={isDisabled}
          />
        }
        choices={choices.map(({ target, number, title }) => ({
          id: `${target.kind} ${target.id}`,
          label: number,
          detail: title,
        }))}
        onChoose={(id) => {
          const chosen = choices.find(({ target }) => `${target.kind} ${target.id}` === id);
          if (chosen !== undefined) editor.dispatchCommand(INSERT_REFERENCE_COMMAND, chosen.target);
          editor.focus();
        }}
      />
    </span>
  );
}

function FieldMenu({ session, isDisabled }: InsertMenuProps): ReactNode {
  const words = useWords();
  const { editor } = session;
  return (
    <Menu
      label={words('editor.field.insert')}
      trigger={
        <MenuTool
          label={words('editor.field')}
          icon={<Icon of={Braces} />}
          showsLabel
          isDisabled={isDisabled}
        />
      }
      choices={FIELDS.map((id) => ({ id, label: words(`editor.field.${id}`) }))}
      onChoose={(field) => {
        editor.dispatchCommand(INSERT_FIELD_COMMAND, field);
        editor.focus();
      }}
    />
  );
}
