import type { Inline } from '../../agreement/RichText';

/** The words of imported content; a line break counts as one space, so that places in it keep. */
export function contentText(content: readonly Inline[]): string {
  return content
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? ' ' : ''))
    .join('');
}
