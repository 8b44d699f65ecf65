import type { Inline } from '../../agreement/RichText';
import { inlines } from '../../agreement/text/inlines';

/**
 * The part of imported content from `start` to `end`, counted as `contentText` counts, with its
 * marks; trimmed at both ends.
 */
export function sliceContent(
  content: readonly Inline[],
  start: number,
  end = Number.POSITIVE_INFINITY,
): readonly Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const part of content) {
    const length = part.kind === 'text' ? part.text.length : 1;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      kept.push(part.kind === 'text' ? { ...part, text: part.text.slice(from, to) } : part);
    }
    at += length;
  }
  return trimContent(kept);
}

/** Content without white space or line breaks at its ends. */
export function trimContent(content: readonly Inline[]): readonly Inline[] {
  const parts = [...content];
  trimEnd(parts, 0, (text) => text.trimStart());
  trimEnd(parts, -1, (text) => text.trimEnd());
  return inlines(parts);
}

function trimEnd(parts: Inline[], end: 0 | -1, trim: (text: string) => string): void {
  for (;;) {
    const part = parts.at(end);
    if (part === undefined || part.kind === 'reference' || part.kind === 'field') return;
    const text = part.kind === 'text' ? trim(part.text) : '';
    if (part.kind === 'text' && text !== '') {
      parts[end === 0 ? 0 : parts.length - 1] = { ...part, text };
      return;
    }
    if (end === 0) parts.shift();
    else parts.pop();
  }
}
