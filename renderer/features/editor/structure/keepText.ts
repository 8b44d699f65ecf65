import type { TextNode } from 'lexical';
import { $createTextNode, $isTabNode } from 'lexical';
import { cleanText, isCleanText } from '../../../../shared/agreement/text/cleanText';
import { KNOWN_FORMATS } from '../convert/marks';
import { $isPlainLine } from './lines';

/** Keeps to three marks and clean text whatever is typed, composed or dictated. */
export function $keepText(node: TextNode): void {
  if ($isTabNode(node)) {
    node.replace($createTextNode(' '));
    return;
  }
  const text = node.getTextContent();
  if (!isCleanText(text)) node.setTextContent(cleanText(text));
  if (node.getStyle() !== '') node.setStyle('');
  const format = $isPlainLine(node.getParent()) ? 0 : node.getFormat() & KNOWN_FORMATS;
  if (format !== node.getFormat()) node.setFormat(format);
}
