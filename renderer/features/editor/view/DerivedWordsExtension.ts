import type { LexicalEditor, LexicalNode, NodeKey, UpdateListenerPayload } from 'lexical';
import { $getNodeByKey, $getRoot, $getState, defineExtension, mergeRegister } from 'lexical';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { FieldNode } from '../nodes/FieldNode';
import { ReferenceNode } from '../nodes/ReferenceNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { languageState, profileState } from '../nodes/states';
import { $derivedWords, $documentContext } from '../structure/documentContext';
import { $showCell, $showClosing, $showNumbers, $showTitle, setData } from './showNumbers';

/**
 * Shows all that is derived: numbers, signs of lists, words of references and fields. They are in the
 * page and not in the editor's state, so they cost no undo step, and a key that only changes words
 * does not touch them.
 */
export const DerivedWordsExtension = defineExtension({
  name: 'ewa/DerivedWords',
  register(editor) {
    const mentions = new Set<NodeKey>();
    let isNew = false;
    const track = (changes: ReadonlyMap<NodeKey, string>): void => {
      for (const [key, change] of changes) {
        if (change === 'destroyed') mentions.delete(key);
        else mentions.add(key);
      }
      isNew = true;
    };
    return mergeRegister(
      editor.registerMutationListener(ReferenceNode, track),
      editor.registerMutationListener(FieldNode, track),
      editor.registerUpdateListener((update) => {
        update.editorState.read(() => {
          $showWritten(editor, update);
          if (isNew || $isStructural(update)) $showAll(editor, mentions);
          isNew = false;
        });
      }),
      // A new root element means new elements all over.
      editor.registerRootListener((root) => {
        if (root !== null) editor.getEditorState().read(() => $showAll(editor, mentions));
      }),
    );
  },
});

function $showAll(editor: LexicalEditor, mentions: ReadonlySet<NodeKey>): void {
  const context = $documentContext();
  if (context === null || editor.getRootElement() === null) return;
  $showNumbers(editor, context);
  for (const key of mentions) {
    const dom = editor.getElementByKey(key);
    const node = $getNodeByKey(key);
    const words = node === null ? null : $derivedWords(node, context);
    if (dom === null || words === null) continue;
    if (dom.textContent !== words) dom.textContent = words;
    setData(dom, 'broken', words === context.words.brokenReference ? 'yes' : 'no');
  }
}

/** Whether more than words may have changed: a node whose children or facts others are counted by. */
function $isStructural(update: UpdateListenerPayload): boolean {
  const { dirtyElements, dirtyLeaves, tags, prevEditorState } = update;
  if (tags.has('historic')) return true;
  // A state that was put in whole names nothing that changed.
  if (dirtyElements.size === 0) return dirtyLeaves.size > 0;
  if ($rootFacts() !== prevEditorState.read($rootFacts)) return true;
  for (const [key, isMeant] of dirtyElements) {
    if (isMeant && key !== 'root' && $isCounted($getNodeByKey(key))) return true;
  }
  return false;
}

/**
 * The root is another object after every change, whatever it was. Its sections are looked at one by
 * one, so what is left is whether there are others, and what the words of fields come from.
 */
function $rootFacts(): string {
  const root = $getRoot();
  return [
    root.getChildrenSize(),
    root.getFirstChild()?.getKey(),
    root.getLastChild()?.getKey(),
    $getState(root, languageState),
    JSON.stringify($getState(root, profileState)),
  ].join();
}

/** A node that is gone may have been one. */
function $isCounted(node: LexicalNode | null): boolean {
  return (
    node === null ||
    $isSectionNode(node) ||
    $isClauseNode(node) ||
    $isClauseListNode(node) ||
    $isClauseListItemNode(node) ||
    $isTableNode(node) ||
    $isTableRowNode(node) ||
    $isTableCellNode(node)
  );
}

/**
 * What depends on whether there are words in it: a heading's full stop, the name of a title, and
 * whether a cell is a heading.
 */
function $showWritten(editor: LexicalEditor, { dirtyElements }: UpdateListenerPayload): void {
  for (const key of dirtyElements.keys()) {
    const node = $getNodeByKey(key);
    if ($isClauseHeadingNode(node)) $showClosing(node, editor);
    else if ($isTableCellNode(node)) $showCell(node, editor);
    else if ($isSectionTitleNode(node)) {
      const context = $documentContext();
      if (context !== null) $showTitle(node, editor, context);
    }
  }
}
