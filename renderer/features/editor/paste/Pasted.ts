import type { Inline, ListStyle, Table } from '../../../../shared/agreement/RichText';

/** Where a pasted paragraph stood in a list, and the sign it had there if the source tells. */
export type PastedItem = {
  readonly style: ListStyle;
  /** From 0. */
  readonly depth: number;
  /** As it was shown: "2.1", "(a)", "•"; null when the page counted by itself. */
  readonly marker: string | null;
};

export type PastedParagraph = {
  readonly kind: 'paragraph';
  /** In normal form, without spaces at its ends. */
  readonly content: readonly Inline[];
  /** 1 to 6 for a heading, or null. */
  readonly heading: number | null;
  readonly item: PastedItem | null;
};

export type PastedTable = Pick<Table, 'kind' | 'caption' | 'headerRows' | 'columns' | 'rows'>;

/** All that is ever kept of what is pasted. */
export type PastedBlock = PastedParagraph | PastedTable;
