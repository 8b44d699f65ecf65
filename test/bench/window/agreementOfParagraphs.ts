import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause, Section } from '../../../shared/agreement/Body';
import type { Block } from '../../../shared/agreement/RichText';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../../shared/agreement/text/clauseText';
import { textContext } from '../../../shared/agreement/text/textContext';
import { generateAgreement } from '../generateAgreement';

/** About so many paragraphs of varied prose stand on a generated page. */
const PARAGRAPHS_A_PAGE = 4;

/** A generated agreement cut to exactly so many paragraphs; lists and tables are left out. */
export function agreementOfParagraphs(count: number): Agreement {
  const whole = generateAgreement({ pages: 2 + count / PARAGRAPHS_A_PAGE, seed: count });
  let left = count;
  const cut = (clauses: readonly Clause[]): readonly Clause[] =>
    clauses.flatMap((clause) => {
      if (left === 0) return [];
      const blocks = clause.blocks.filter(isParagraph).slice(0, left);
      left -= blocks.length;
      return [{ ...clause, blocks, children: cut(clause.children) }];
    });
  const sections: Section[] = [];
  for (const section of whole.sections) {
    if (left > 0) sections.push({ ...section, clauses: cut(section.clauses) });
  }
  if (left > 0) throw new Error(`${left} paragraphs are missing`);
  return { ...whole, sections };
}

function isParagraph(block: Block): boolean {
  return block.kind === 'paragraph';
}

/** The same words as an editable page of plain HTML, a paragraph for each. */
export function plainPage(agreement: Agreement): string {
  const context = textContext(agreement);
  const lines = agreement.sections.flatMap((section) => [
    `<h2>${escaped(section.title)}</h2>`,
    ...Array.from(walkClauses([section]), ({ clause }) =>
      clauseText(clause, context)
        .split('\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n'),
    ),
  ]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>
<style>body { font: 17px/27px serif; width: 504px; margin: 40px auto; }</style>
<div contenteditable="true">\n${lines.join('\n')}\n</div></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
