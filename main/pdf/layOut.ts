import type { PrintDocument, PrintPart } from '../../shared/print/PrintDocument';
import type { Anchor } from '../../shared/print/PrintText';
import type { Page } from './page/Page';
import { addRunningLines } from './page/runningLines';
import { agreementPages } from './parts/agreementPages';
import { certificationPages } from './parts/certificationPages';
import { contentsPages } from './parts/contentsPages';
import { coverPages } from './parts/coverPages';
import { schedulePages } from './parts/schedulePages';
import { signaturesPages } from './parts/signaturesPages';
import { verificationPages } from './parts/verificationPages';
import type { StructNode } from './structure/StructNode';
import { structRoot } from './structure/StructNode';
import type { ContentsEntry, Place, Typesetting } from './Typesetting';

/** A document in pages, drawn nowhere yet. */
export type Layout = {
  readonly pages: readonly Page[];
  readonly root: StructNode;
  readonly places: ReadonlyMap<Anchor, Place>;
  readonly entries: readonly ContentsEntry[];
  readonly missing: Typesetting['missing'];
};

/** A part with what it added to the whole, so that parts can be set in any order. */
type SetPart = {
  readonly pages: readonly Page[];
  readonly sects: StructNode['kids'];
  readonly entries: readonly ContentsEntry[];
};

/** What contents and verification say of the whole. */
type Whole = {
  readonly entries: readonly ContentsEntry[];
  readonly pages: readonly Page[];
  readonly pageNumber: (anchor: Anchor) => number;
};

const NOT_YET: Whole = { entries: [], pages: [], pageNumber: () => 0 };

/**
 * Sets all parts. Contents and verification name pages, so they are set last, first without the
 * numbers to know how many pages they take themselves.
 */
export function layOut(document: PrintDocument): Layout {
  const setting: Typesetting = {
    language: document.language,
    root: structRoot(),
    places: new Map(),
    entries: [],
    where: '',
    missing: null,
  };
  let parts = document.parts.map((part) => setPart(part, document, NOT_YET, setting));
  const again = (whole: Whole): void => {
    parts = document.parts.map((part, index) =>
      part.kind === 'contents' || part.kind === 'verification'
        ? setPart(part, document, whole, setting)
        : (parts[index] ?? NOTHING),
    );
  };
  again({ ...NOT_YET, ...together(parts) });
  const { entries, pages } = together(parts);
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const pageNumber = (anchor: Anchor): number => {
    const place = setting.places.get(anchor);
    return place === undefined ? 0 : (numbers.get(place.page) ?? 0);
  };
  again({ entries, pages, pageNumber });

  const whole = together(parts);
  addRunningLines(whole.pages, document, setting);
  setting.root.kids.push(...parts.flatMap(({ sects }) => sects));
  const { root, places, missing } = setting;
  return { ...whole, root, places, missing };
}

const NOTHING: SetPart = { pages: [], sects: [], entries: [] };

function setPart(
  part: PrintPart,
  document: PrintDocument,
  whole: Whole,
  setting: Typesetting,
): SetPart {
  const pages = pagesOf(part, document, whole, setting);
  return { pages, sects: setting.root.kids.splice(0), entries: setting.entries.splice(0) };
}

function together(parts: readonly SetPart[]): Pick<Whole, 'entries' | 'pages'> {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    pages: parts.flatMap(({ pages }) => pages),
  };
}

function pagesOf(
  part: PrintPart,
  document: PrintDocument,
  whole: Whole,
  setting: Typesetting,
): readonly Page[] {
  switch (part.kind) {
    case 'cover':
      return coverPages(part, document, setting);
    case 'contents':
      return contentsPages(part, whole, setting);
    case 'agreement':
      return agreementPages(part, setting);
    case 'schedule':
      return schedulePages(part, setting);
    case 'signatures':
      return signaturesPages(part, setting);
    case 'certification':
      return certificationPages(part, setting);
    case 'verification':
      return verificationPages(part, document, whole.pages.length, setting);
  }
}
