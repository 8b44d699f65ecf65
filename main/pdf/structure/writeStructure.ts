import type { PdfDictionary, PdfkitDocument, PdfRef } from '../paint/PdfkitDocument';
import { pdfText } from '../paint/PdfkitDocument';
import type { LinkedArea, MarkedPiece, StructNode } from './StructNode';

/** Where the parts of the structure tree are tied to what was painted. */
type PaintedPages = {
  readonly pages: readonly PdfRef[];
  /** Annotations in the order they were painted. */
  readonly annotations: readonly PdfRef[];
};

/**
 * Writes the logical tree and the table that leads from a marked piece of a page back into it. pdfkit
 * has its own way to do this, which takes the page of a link from whatever page is current.
 */
export function writeStructure(
  document: PdfkitDocument,
  root: StructNode,
  painted: PaintedPages,
): void {
  const treeRoot = document.getStructTreeRoot();
  const owners: Owners = { ofMarks: painted.pages.map(() => []), ofAnnotations: [] };
  const writer: Writer = { document, painted, owners };
  treeRoot.data['K'] = [writeNode(root, treeRoot, writer)];
  treeRoot.data['ParentTree'] = { Nums: parentNumbers(owners) };
  treeRoot.data['ParentTreeNextKey'] = owners.ofMarks.length + owners.ofAnnotations.length;
}

type Owners = { readonly ofMarks: PdfRef[][]; readonly ofAnnotations: PdfRef[] };
type Writer = {
  readonly document: PdfkitDocument;
  readonly painted: PaintedPages;
  readonly owners: Owners;
};

/** The key of a page is its index; annotations follow the pages. */
export function annotationKey(annotation: number, pageCount: number): number {
  return pageCount + annotation;
}

function parentNumbers({ ofMarks, ofAnnotations }: Owners): unknown[] {
  return [...ofMarks, ...ofAnnotations].flatMap((owner, key) => [key, owner]);
}

function writeNode(node: StructNode, parent: PdfRef, writer: Writer): PdfRef {
  const { type, detail, kids } = node;
  const data: PdfDictionary = { Type: 'StructElem', S: type, P: parent };
  const ref = writer.document.ref(data);
  // Most pieces lie on one page, which then need not be named again for each.
  const page = kids.find((kid) => kid.kind === 'mark')?.page;
  if (page !== undefined) data['Pg'] = writer.painted.pages[page];
  if (detail.attributes !== undefined) data['A'] = detail.attributes;
  if (detail.alt !== undefined) data['Alt'] = pdfText(detail.alt);
  const written = kids.flatMap((kid) => writeKid(kid, ref, page, writer));
  if (written.length > 0) data['K'] = written.length === 1 ? written[0] : written;
  ref.end();
  return ref;
}

function writeKid(
  kid: StructNode | MarkedPiece | LinkedArea,
  parent: PdfRef,
  page: number | undefined,
  writer: Writer,
): readonly unknown[] {
  const { painted, owners } = writer;
  switch (kid.kind) {
    case 'node':
      // A node that holds nothing, like a paragraph still to be written, says nothing either.
      return isEmpty(kid) ? [] : [writeNode(kid, parent, writer)];
    case 'mark': {
      const marks = owners.ofMarks[kid.page];
      if (marks !== undefined) marks[kid.mark] = parent;
      if (kid.page === page) return [kid.mark];
      return [{ Type: 'MCR', Pg: painted.pages[kid.page], MCID: kid.mark }];
    }
    case 'annotation': {
      owners.ofAnnotations[kid.annotation] = parent;
      const annotation = painted.annotations[kid.annotation];
      return [{ Type: 'OBJR', Pg: annotation?.data['P'], Obj: annotation }];
    }
  }
}

function isEmpty(node: StructNode): boolean {
  if (node.type === 'TD' || node.type === 'TH' || node.type === 'TR') return false;
  return node.kids.every((kid) => kid.kind === 'node' && isEmpty(kid));
}
