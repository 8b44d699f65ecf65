import Pdfkit from 'pdfkit';

/** What is used of a font of fontkit, which pdfkit reads fonts with and which has no types. */
export type FontkitFont = {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly layout: (
    text: string,
    features: readonly string[],
  ) => {
    readonly glyphs: readonly {
      readonly id: number;
      readonly advanceWidth: number;
      readonly codePoints: readonly number[];
    }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
};

/** A font inside one document; `widths` and `unicode` are by glyph of the subset. */
export type EmbeddedFont = {
  readonly id: string;
  readonly font: FontkitFont;
  readonly subset: { readonly includeGlyph: (glyph: number) => number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly ref: () => PdfRef;
};

export type PdfDictionary = Record<string, unknown>;

/** A numbered object of the file. Its data may change until it is ended. */
export type PdfRef = {
  readonly data: PdfDictionary;
  /** Whether its bytes are packed. */
  compress: boolean;
  readonly end: (bytes?: Uint8Array) => void;
};

export type PdfOutline = {
  readonly addItem: (
    title: string,
    place: {
      readonly fit: false;
      readonly left: number;
      readonly top: number;
      readonly expanded?: boolean;
    },
  ) => PdfOutline;
};

/**
 * The part of a pdfkit document this program uses, much of it beyond pdfkit's published types: fonts,
 * raw objects and the hook for metadata. True of pdfkit 0.20.2, which is pinned.
 */
export type PdfkitDocument = {
  readonly page: {
    readonly dictionary: PdfRef;
    readonly fonts: PdfDictionary;
    readonly annotations: PdfRef[];
    readonly content: { readonly write: (bytes: Uint8Array) => void };
  };
  readonly outline: PdfOutline;
  readonly _font: EmbeddedFont;
  readonly _root: PdfRef;
  readonly info: PdfDictionary;
  _addInfo: () => void;
  push: (bytes: Uint8Array | null) => boolean;
  readonly read: () => Uint8Array | null;
  readonly ref: (data: PdfDictionary) => PdfRef;
  readonly addPage: (options: { readonly size: 'LETTER'; readonly margin: 0 }) => void;
  readonly switchToPage: (index: number) => void;
  readonly font: (name: string) => void;
  readonly registerFont: (name: string, font: FontkitFont) => void;
  readonly getStructTreeRoot: () => PdfRef;
  readonly appendXML: (xml: string) => void;
  readonly file: (bytes: Uint8Array, options: PdfDictionary) => unknown;
  readonly end: () => void;
};

type PdfkitOptions = {
  readonly lang: string;
  readonly info: PdfDictionary;
};

/** A tagged PDF 1.7 document without pages, announced as PDF/A-3a. */
export function openPdfkitDocument({ lang, info }: PdfkitOptions): PdfkitDocument {
  const document: unknown = new Pdfkit({
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    // Any font named here would be parsed again at each change of font.
    font: '',
    lang,
    info,
  });
  if (!isPdfkitDocument(document)) throw new Error('pdfkit is not the release that was pinned');
  return document;
}

/** Reads a font file the way pdfkit does. */
export function readFontFile(file: string): FontkitFont {
  const document: unknown = new Pdfkit({ autoFirstPage: false, font: '' });
  if (!isPdfkitDocument(document)) throw new Error('pdfkit is not the release that was pinned');
  document.font(file);
  return document._font.font;
}

function isPdfkitDocument(document: unknown): document is PdfkitDocument {
  return (
    typeof document === 'object' &&
    document !== null &&
    '_root' in document &&
    '_addInfo' in document &&
    '_fontFamilies' in document &&
    'getStructTreeRoot' in document
  );
}

/** pdfkit writes a plain string as a name and a String object as text. */
export function pdfText(text: string): unknown {
  // oxlint-disable-next-line no-new-wrappers -- the one way to tell pdfkit that this is text
  return new String(text);
}
