import type { Inline, Mark } from '../agreement/RichText';
import type { TextContext } from '../agreement/text/inlineText';
import { inlineText } from '../agreement/text/inlineText';
import { numberOf } from '../agreement/numbering/numbering';
import { targetAnchor } from './anchors';
import type { PrintSpan, PrintText } from './PrintText';

/**
 * The words of a line as they are printed. Underlining becomes italics: print has always read it so,
 * and an underline cuts through the letters of a copy of a copy.
 */
export function printInlines(content: readonly Inline[], context: TextContext): PrintText {
  return content.flatMap((part) => {
    const text = inlineText([part], context);
    return text === '' ? [] : [printSpan(part, text, context)];
  });
}

function printSpan(part: Inline, text: string, context: TextContext): PrintSpan {
  const marks: readonly Mark[] = part.kind === 'break' ? [] : part.marks;
  const leads = part.kind === 'reference' && numberOf(part.target, context.numbers) !== null;
  return {
    text,
    bold: marks.includes('bold'),
    italic: marks.includes('italic') || marks.includes('underline'),
    target: leads && part.kind === 'reference' ? targetAnchor(part.target) : null,
  };
}
