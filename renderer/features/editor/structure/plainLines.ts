import type { ElementNode } from 'lexical';
import { $createTextNode, $isElementNode, $isTextNode } from 'lexical';
import { $derivedWords, $documentContext } from './documentContext';

/** The longest title, heading or caption the schema takes. */
const LONGEST_LINE = 500;

/**
 * Makes a line one of plain words: marks go, references and fields leave the words they showed, a
 * line break becomes a space. What goes past the longest line is taken off again at once, so that
 * nobody sees words that the file would not have.
 */
export function $keepPlain(line: ElementNode): void {
  for (const child of line.getChildren()) {
    if ($isTextNode(child)) {
      if (child.getFormat() !== 0) child.setFormat(0);
    } else if ($isElementNode(child)) {
      child.replace($createTextNode(child.getTextContent()));
    } else {
      const context = $documentContext();
      const words = context === null ? null : $derivedWords(child, context);
      child.replace($createTextNode(words ?? ' '));
    }
  }
  let room = LONGEST_LINE;
  for (const child of line.getChildren()) {
    if (!$isTextNode(child)) continue;
    const text = child.getTextContent();
    if (text.length > room) child.setTextContent(text.slice(0, room).toWellFormed());
    room -= Math.min(room, text.length);
  }
}
