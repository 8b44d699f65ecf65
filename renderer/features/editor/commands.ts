import type { LexicalCommand } from 'lexical';
import { createCommand } from 'lexical';
import type { Language } from '../../../shared/agreement/Agreement';
import type { Effect } from '../../../shared/agreement/Body';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { Profile } from '../../../shared/agreement/Profile';
import type {
  Alignment,
  FieldName,
  ListStyle,
  ReferenceTarget,
} from '../../../shared/agreement/RichText';
import type { Direction } from './clauses/moveClause';

// What the toolbar, the outline, the panels and the menu can ask of the editor. Each is one step of
// undo. Bold, italic, underline, undo and redo are Lexical's own: FORMAT_TEXT_COMMAND,
// UNDO_COMMAND, REDO_COMMAND. Edits that are data go through `applyEditsInEditor`.

/** Moves the clauses of the selection, or the items of a list, one level down (1) or up (-1). */
export const CHANGE_LEVEL_COMMAND: LexicalCommand<1 | -1> = createCommand('ewa/change-level');

/** Moves the clause at the caret past its neighbour, or the section when the caret is in its title. */
export const MOVE_COMMAND: LexicalCommand<Direction> = createCommand('ewa/move');

/** What a line can be made into. */
export const BLOCK_KINDS = ['section', 'clause', 'heading', 'paragraph'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Makes the line at the caret a section's title, a clause, a clause's title, or a further paragraph. */
export const SET_BLOCK_COMMAND: LexicalCommand<BlockKind> = createCommand('ewa/set-block');

/** Makes items of the lines of the selection, or paragraphs if they are such items already. */
export const TOGGLE_LIST_COMMAND: LexicalCommand<ListStyle> = createCommand('ewa/toggle-list');

/** Puts a table with one heading row behind the block at the caret. */
export const INSERT_TABLE_COMMAND: LexicalCommand<{
  readonly rows: number;
  readonly columns: number;
}> = createCommand('ewa/insert-table');

export type TableChange =
  | { readonly kind: 'insert-row'; readonly where: 'above' | 'below' }
  | { readonly kind: 'insert-column'; readonly where: 'before' | 'after' }
  | { readonly kind: 'remove-row' }
  | { readonly kind: 'remove-column' }
  | { readonly kind: 'remove-table' }
  /** Whether the rows from the first to the caret's are headings. */
  | { readonly kind: 'toggle-header' }
  | { readonly kind: 'align'; readonly alignment: Alignment };

/** Changes the table that the caret is in. */
export const CHANGE_TABLE_COMMAND: LexicalCommand<TableChange> = createCommand('ewa/change-table');

export const INSERT_REFERENCE_COMMAND: LexicalCommand<ReferenceTarget> =
  createCommand('ewa/insert-reference');

export const INSERT_FIELD_COMMAND: LexicalCommand<FieldName> = createCommand('ewa/insert-field');

/** Adds a section at the end, with the caret in its title. */
export const ADD_SECTION_COMMAND: LexicalCommand<void> = createCommand('ewa/add-section');

export const SET_EFFECTS_COMMAND: LexicalCommand<{
  readonly clause: ClauseId;
  readonly effects: readonly Effect[];
}> = createCommand('ewa/set-effects');

export const SET_PROFILE_COMMAND: LexicalCommand<Profile> = createCommand('ewa/set-profile');

export const SET_LANGUAGE_COMMAND: LexicalCommand<Language> = createCommand('ewa/set-language');

/** What a key in the text asks of the window around it. Editor.tsx turns these into callbacks. */
export type WindowRequest = 'effects' | 'library' | 'find' | 'leave';

export const ASK_WINDOW_COMMAND: LexicalCommand<WindowRequest> = createCommand('ewa/ask-window');
