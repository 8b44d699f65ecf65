import type { EditorConfig } from 'lexical';

/** The names of classes that the style sheet gives to our nodes. */
type NodeClass =
  | 'section'
  | 'sectionTitle'
  | 'clause'
  | 'clauseFoot'
  | 'clauseHeading'
  | 'clauseList'
  | 'listItem'
  | 'tableCaption'
  | 'reference'
  | 'field';

/** Without a style sheet (tests, headless) there is no class. */
export function className({ theme }: EditorConfig, name: NodeClass): string {
  const found: unknown = theme[name];
  return typeof found === 'string' ? found : '';
}
