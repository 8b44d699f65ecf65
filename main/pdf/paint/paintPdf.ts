import type { PrintDocument } from '../../../shared/print/PrintDocument';
import type { Face } from '../fonts/Face';
import type { Layout } from '../layOut';
import type { Page } from '../page/Page';
import { writeStructure } from '../structure/writeStructure';
import { documentInfo, paintMetadata, paintReport } from './metadata';
import type { Inks } from './pageContent';
import { pageContent } from './pageContent';
import { paintLinks } from './paintLinks';
import { paintOutline } from './paintOutline';
import type { EmbeddedFont, PdfkitDocument, PdfRef } from './PdfkitDocument';
import { openPdfkitDocument } from './PdfkitDocument';

type Painting = {
  readonly document: PrintDocument;
  readonly layout: Layout;
  /** The agreement's own file, attached so that the living document comes back from the PDF. */
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
  readonly createdAt: Date;
  readonly onPage: (page: number) => void;
};

/** Writes laid-out pages as a PDF. The same painting always gives the same bytes. */
export function paintPdf(painting: Painting): Uint8Array {
  const { document, layout, createdAt } = painting;
  const info = documentInfo(document, createdAt);
  const pdf = openPdfkitDocument({ lang: document.language, info });
  const head = pdf.read();
  const chunks: Uint8Array[] = head === null ? [] : [head];
  // Kept as they come: a stream would hand them over one by one, thousands of times.
  pdf.push = (bytes) => {
    if (bytes !== null) chunks.push(bytes);
    return true;
  };
  paintMetadata(pdf, document, createdAt);
  paintReport(pdf, document, createdAt);
  paintPages(pdf, painting);
  attach(pdf, painting);
  paintOutline(pdf, layout);
  pdf.end();
  return Buffer.concat(chunks);
}

function paintPages(pdf: PdfkitDocument, { layout, onPage }: Painting): void {
  const inks = openInks(pdf);
  const refs = new Map<Page, PdfRef>();
  layout.pages.forEach((page, index) => {
    pdf.addPage({ size: 'LETTER', margin: 0 });
    refs.set(page, pdf.page.dictionary);
    const { operators, fonts, markCount } = pageContent(page, index, inks);
    pdf.page.content.write(Buffer.from(`${operators}\n`, 'latin1'));
    for (const font of fonts) pdf.page.fonts[font.id] = font.ref();
    if (markCount > 0) pdf.page.dictionary.data['StructParents'] = index;
    onPage(index + 1);
  });
  const annotations: PdfRef[] = [];
  const places = {
    places: layout.places,
    refOf: (page: Page) => refs.get(page),
    pageCount: layout.pages.length,
  };
  layout.pages.forEach((page, index) => {
    pdf.switchToPage(index);
    paintLinks(page, pdf, places, annotations);
  });
  writeStructure(pdf, layout.root, { pages: [...refs.values()], annotations });
}

function openInks(pdf: PdfkitDocument): Inks {
  const fonts = new Map<Face, EmbeddedFont>();
  return {
    encoded: new Map(),
    fontOf(face) {
      const found = fonts.get(face);
      if (found !== undefined) return found;
      pdf.registerFont(face.name, face.font);
      pdf.font(face.name);
      const font = pdf._font;
      fonts.set(face, font);
      return font;
    },
  };
}

function attach(pdf: PdfkitDocument, { attachment, document, createdAt }: Painting): void {
  pdf.file(attachment.bytes, {
    name: attachment.name,
    type: 'application/octet-stream',
    description: document.fileDescription,
    relationship: 'Source',
    creationDate: createdAt,
    modifiedDate: createdAt,
  });
}
