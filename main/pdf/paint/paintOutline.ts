import { PAGE_WIDTH } from '../geometry';
import type { Layout } from '../layOut';
import type { PdfkitDocument, PdfOutline } from './PdfkitDocument';

const ABOVE_PLACE = 12;

/** Bookmarks: the parts, and under the agreement its sections. */
export function paintOutline(document: PdfkitDocument, layout: Layout): void {
  let part: PdfOutline = document.outline;
  for (const { level, number, title, anchor } of layout.entries) {
    const place = layout.places.get(anchor);
    if (level === 'table' || place === undefined) continue;
    document.switchToPage(layout.pages.indexOf(place.page));
    // pdfkit counts `left` from the right edge and `top` from the top.
    const at = { fit: false, left: PAGE_WIDTH, top: Math.max(0, place.y - ABOVE_PLACE) } as const;
    if (level !== 'section') part = document.outline.addItem(title, { ...at, expanded: true });
    else part.addItem(`${number}  ${title}`.trim(), at);
  }
}
