import type { ReferenceTarget } from '../../agreement/RichText';
import type { Placed } from '../body/BodyBuilding';

/** Every way the document's own numbers can be quoted, and what they then mean; several if ambiguous. */
export type PlacesByNumber = ReadonlyMap<string, readonly ReferenceTarget[]>;

export function placesByNumber(placed: readonly Placed[]): PlacesByNumber {
  const places = new Map<string, ReferenceTarget[]>();
  const numbers = new Map<Placed, string>();
  for (const each of placed) {
    const number = quotedNumber(each, numbers);
    if (number === null) continue;
    numbers.set(each, number);
    const same = places.get(number);
    if (same === undefined) places.set(number, [each.target]);
    else same.push(each.target);
  }
  return places;
}

/** "2.3" for itself, "2.3(a)" below it, and "2(a)" for an (a) right below section 2. */
function quotedNumber(
  { label, parent }: Placed,
  numbers: ReadonlyMap<Placed, string>,
): string | null {
  if (label === null) return null;
  const { shape, path } = label.reading;
  const isAbsolute = path.length > 1 || shape === 'article' || shape === 'section';
  const isTop = parent === null || parent.label === null;
  if (isAbsolute || (isTop && shape === 'decimal')) return path.join('.');
  const above = parent === null ? undefined : numbers.get(parent);
  if (above === undefined) return null;
  return `${above}(${sign(label.label.text)})`;
}

function sign(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}
