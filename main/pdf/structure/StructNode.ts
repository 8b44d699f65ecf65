/** The structure types used, all standard in PDF 1.7. */
type StructType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure';

/** What a piece of structure says of itself, beyond its type. */
type StructDetail = {
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Read aloud in place of what is drawn. */
  readonly alt?: string;
};

/** Drawn content: the `mark`-th marked piece of a page. */
export type MarkedPiece = { readonly kind: 'mark'; readonly page: number; readonly mark: number };
/** The link drawn by an annotation of a page, as its position among all annotations. */
export type LinkedArea = { readonly kind: 'annotation'; readonly annotation: number };

/** A node of the logical tree, which tells a reader aloud what the page shows. */
export type StructNode = {
  readonly kind: 'node';
  readonly type: StructType;
  readonly detail: StructDetail;
  readonly parent: StructNode | null;
  readonly kids: (StructNode | MarkedPiece | LinkedArea)[];
};

export function structNode(
  type: StructType,
  parent: StructNode,
  detail: StructDetail = {},
): StructNode {
  const node = inlineNode(type, parent, detail);
  parent.kids.push(node);
  return node;
}

/**
 * A node that is not among its parent's kids yet: a `Link` joins them when it is painted, in its place
 * in the line; any other is added by who made it.
 */
export function inlineNode(
  type: StructType,
  parent: StructNode,
  detail: StructDetail = {},
): StructNode {
  return { kind: 'node', type, detail, parent, kids: [] };
}

export function structRoot(): StructNode {
  return { kind: 'node', type: 'Document', detail: {}, parent: null, kids: [] };
}
