import type { ListStyle } from '../../../../shared/agreement/RichText';
import type { PastedItem } from './Pasted';
import { styleOf } from './styleOf';

/** Where Word says a paragraph stands in a list: "mso-list: l0 level2 lfo1", its sign drawn before it. */
export function wordListPlace(paragraph: Element): PastedItem | null {
  const level = /\blevel(\d)/.exec(styleOf(paragraph).get('mso-list') ?? '')?.[1];
  if (level === undefined) return null;
  const drawn = [...paragraph.querySelectorAll('span')].find(
    (span) => styleOf(span).get('mso-list') === 'ignore',
  );
  const marker = (drawn?.textContent ?? '').replace(/[\s\u00a0]+/gu, '');
  return {
    style: markerStyle(marker),
    depth: Number(level) - 1,
    marker: marker === '' ? null : marker,
  };
}

/** Where an `li` stands: lists in lists, or lists right beside their items as Google Docs writes them. */
export function itemPlace(item: Element, depth: number): PastedItem {
  const list = item.parentElement;
  const declared = styleOf(item).get('list-style-type') ?? list?.getAttribute('type') ?? '';
  const ariaLevel = Number(item.getAttribute('aria-level') ?? '0');
  return {
    style: list?.tagName === 'OL' ? declaredStyle(declared) : 'bullet',
    depth: ariaLevel > 0 ? ariaLevel - 1 : depth,
    marker: null,
  };
}

function declaredStyle(type: string): ListStyle {
  if (/roman/.test(type) || /^i$/i.test(type)) return 'roman';
  if (/alpha|latin/.test(type) || /^a$/i.test(type)) return 'alpha';
  return 'decimal';
}

export function markerStyle(marker: string): ListStyle {
  if (/^\(?\d/.test(marker)) return 'decimal';
  if (/^\(?[ivx]{1,5}[.)]/i.test(marker) && !/^\(?[v][.)]/i.test(marker)) return 'roman';
  if (/^\(?[a-z]{1,2}[.)]/i.test(marker)) return 'alpha';
  return 'bullet';
}
