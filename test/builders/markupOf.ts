import type { Inline, Mark } from '../../shared/agreement/RichText';
import { MARKS } from '../../shared/agreement/RichText';

const SIGN: Readonly<Record<Mark, string>> = { bold: '**', italic: '*', underline: '__' };

/** Writes a line of text in the markup of templates: the inverse of `parseMarkup`. */
export function markupOf(content: readonly Inline[]): string {
  let open: readonly Mark[] = [];
  const switchTo = (marks: readonly Mark[]): string => {
    const signs = MARKS.filter((mark) => marks.includes(mark) !== open.includes(mark));
    open = marks;
    return signs.map((mark) => SIGN[mark]).join('');
  };
  const parts = content.map((part) =>
    part.kind === 'break' ? '\n' : switchTo(part.marks) + words(part),
  );
  return parts.join('') + switchTo([]);
}

function words(part: Exclude<Inline, { readonly kind: 'break' }>): string {
  switch (part.kind) {
    case 'text':
      return part.text.replaceAll(/[\\*_{}]/g, String.raw`\$&`);
    case 'field':
      return `{field:${part.field}}`;
    case 'reference':
      return `{see:${part.target.id}}`;
  }
}
