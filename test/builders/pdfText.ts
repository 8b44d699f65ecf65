import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the running lines of a page stand, in points from its foot: outside is header or footer. */
const BODY = { lowest: 60, highest: 735 };

/**
 * The words of a PDF in drawing order, page by page, without headers and footers: what a reader who
 * copies the text gets.
 */
export async function pdfText(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const parts = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const height: unknown = item.transform[5];
      const isBody = typeof height === 'number' && height > BODY.lowest && height < BODY.highest;
      return isBody ? [item.str + (item.hasEOL ? '\n' : '')] : [];
    });
    pages.push(parts.join(''));
  }
  await task.destroy();
  return pages;
}
