import type { XmlElement } from './XmlElement';
import { childOf, childrenOf, switchOf, valueOf } from './XmlElement';

type NumberingPlace = { readonly numId: string | null; readonly level: number | null };

export type Style = {
  readonly id: string;
  /** As Word knows it in every language: "heading 1", "Title", "toc 2". Lower case. */
  readonly name: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly hidden: boolean | null;
  readonly numbering: NumberingPlace | null;
  /** 0 for the highest; null for body text. */
  readonly outlineLevel: number | null;
};

/** Styles by id, each already joined with those it is based on. */
export type Styles = {
  readonly byId: ReadonlyMap<string, Style>;
  readonly defaultParagraph: string | null;
};

const LONGEST_CHAIN = 30;

export function readStyles(root: XmlElement | null): Styles {
  const elements = childrenOf(root).filter(({ name }) => name === 'w:style');
  const byElementId = new Map(elements.map((each) => [each.attributes['w:styleId'] ?? '', each]));
  const byId = new Map(
    [...byElementId].map(([id, element]) => [id, joinedStyle(id, element, byElementId)]),
  );
  const standard = elements.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  return { byId, defaultParagraph: standard?.attributes['w:styleId'] ?? null };
}

function joinedStyle(
  id: string,
  element: XmlElement,
  elements: ReadonlyMap<string, XmlElement>,
): Style {
  let style = ownStyle(id, element);
  let basis: XmlElement | undefined = element;
  for (let step = 0; step < LONGEST_CHAIN && basis !== undefined; step += 1) {
    basis = elements.get(valueOf(basis, 'w:basedOn') ?? '');
    if (basis === undefined) break;
    const below = ownStyle(id, basis);
    style = {
      ...style,
      bold: style.bold ?? below.bold,
      italic: style.italic ?? below.italic,
      underline: style.underline ?? below.underline,
      hidden: style.hidden ?? below.hidden,
      numbering: style.numbering ?? below.numbering,
      outlineLevel: style.outlineLevel ?? below.outlineLevel,
      name:
        headingLevelOf(style.name) === null &&
        headingLevelOf(below.name) !== null &&
        style.outlineLevel === null
          ? below.name
          : style.name,
    };
  }
  return style;
}

function ownStyle(id: string, element: XmlElement): Style {
  const run = childOf(element, 'w:rPr');
  const paragraph = childOf(element, 'w:pPr');
  return {
    id,
    name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
    bold: switchOf(run, 'w:b'),
    italic: switchOf(run, 'w:i'),
    underline: switchOf(run, 'w:u'),
    hidden: switchOf(run, 'w:vanish'),
    numbering: numberingPlace(paragraph),
    outlineLevel: outlineLevel(paragraph),
  };
}

export function numberingPlace(paragraph: XmlElement | null): NumberingPlace | null {
  const properties = childOf(paragraph, 'w:numPr');
  if (properties === null) return null;
  const level = valueOf(properties, 'w:ilvl');
  return { numId: valueOf(properties, 'w:numId'), level: level === null ? null : Number(level) };
}

/** Level 9 is what Word calls body text. */
export function outlineLevel(paragraph: XmlElement | null): number | null {
  const value = valueOf(paragraph, 'w:outlineLvl');
  return value === null || !/^[0-8]$/.test(value) ? null : Number(value);
}

/** 1 for "heading 1"; null for all other styles. */
export function headingLevelOf(name: string): number | null {
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}
