import type { Inline } from '../../../../shared/agreement/RichText';
import { inlines } from '../../../../shared/agreement/text/inlines';

/** The part of a line from `from` to before `to`, in UTF-16 units; what is no text counts one. */
export function cutContent(
  content: readonly Inline[],
  from: number,
  to: number,
): readonly Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const part of content) {
    const length = part.kind === 'text' ? part.text.length : 1;
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    if (start < end) {
      kept.push(
        part.kind === 'text' ? { ...part, text: part.text.slice(start, end).toWellFormed() } : part,
      );
    }
    at += length;
  }
  return inlines(kept);
}
