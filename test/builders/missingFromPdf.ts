import type { Agreement } from '../../shared/agreement/Agreement';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../shared/agreement/text/clauseText';
import { textContext } from '../../shared/agreement/text/textContext';
import { pdfText } from './pdfText';

/**
 * Every paragraph, list item and cell of an agreement that does not stand in the PDF whole and in
 * order. Signs and spaces are left out of account: pages break lines and hyphenate.
 */
export async function missingFromPdf(
  agreement: Agreement,
  pdf: Uint8Array,
): Promise<readonly string[]> {
  const printed = letters((await pdfText(pdf)).join(''));
  let from = 0;
  return pieces(agreement).filter((piece) => {
    const at = printed.indexOf(letters(piece), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

function pieces(agreement: Agreement): readonly string[] {
  const context = textContext(agreement);
  return [...walkClauses(agreement.sections)].flatMap(({ clause }) =>
    clauseText(clause, context).split(/\n| \| /),
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
