import type { EditorThemeClasses } from 'lexical';
import styles from './Editor.module.css';

function named(name: string): string {
  return styles[name] ?? '';
}

/** The style sheet's names for every node of the text. */
export const editorTheme: EditorThemeClasses = {
  paragraph: named('paragraph'),
  table: named('table'),
  tableCellSelected: named('tableCellSelected'),
  section: named('section'),
  sectionTitle: named('sectionTitle'),
  clause: named('clause'),
  clauseFoot: named('clauseFoot'),
  clauseHeading: named('clauseHeading'),
  clauseList: named('list'),
  listItem: named('listItem'),
  tableCaption: named('tableCaption'),
  reference: named('reference'),
  field: named('field'),
  text: { bold: named('bold'), italic: named('italic'), underline: named('underline') },
};
