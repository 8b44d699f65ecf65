import type { XmlElement } from './XmlElement';

/** All words below an element, deleted ones and those of field instructions too. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : wordsOf(node))).join('');
}
