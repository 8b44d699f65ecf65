import type { Anchor } from '../../../shared/print/PrintText';
import { PAGE_HEIGHT } from '../geometry';
import type { Page } from '../page/Page';
import { annotationKey } from '../structure/writeStructure';
import type { Place } from '../Typesetting';
import type { PdfkitDocument, PdfRef } from './PdfkitDocument';
import { pdfText } from './PdfkitDocument';

/** Shows a little of what stands above the place a link leads to. */
const ABOVE_PLACE = 6;

type LinkPlaces = {
  readonly places: ReadonlyMap<Anchor, Place>;
  readonly refOf: (page: Page) => PdfRef | undefined;
  readonly pageCount: number;
};

/** Adds the links of a page and ties each to its node of the structure. */
export function paintLinks(
  page: Page,
  document: PdfkitDocument,
  { places, refOf, pageCount }: LinkPlaces,
  annotations: PdfRef[],
): void {
  for (const op of page.ops) {
    if (op.kind !== 'link') continue;
    const place = places.get(op.target);
    const target = place === undefined ? undefined : refOf(place.page);
    if (place === undefined || target === undefined) continue;
    const { x, y, width, height } = op.area;
    const key = annotations.length;
    const ref = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      P: refOf(page),
      Rect: [x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y],
      Border: [0, 0, 0],
      // Printed with the page, as PDF/A asks of every annotation.
      F: 4,
      Dest: [target, 'XYZ', null, PAGE_HEIGHT - Math.max(0, place.y - ABOVE_PLACE), null],
      Contents: pdfText(op.description),
      StructParent: annotationKey(key, pageCount),
    });
    ref.end();
    annotations.push(ref);
    document.page.annotations.push(ref);
    op.role.kids.push({ kind: 'annotation', annotation: key });
  }
}
