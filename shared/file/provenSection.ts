import type { Section } from '../agreement/Body';
import { canonicalJson } from '../agreement/canonical/canonicalJson';
import { sameValue } from '../agreement/edits/between/sameValue';
import { sectionSchema } from '../agreement/schema/bodySchema';
import { FILE_LIMITS } from './limits';
import { scanCanonicalJson } from './scanCanonicalJson';

const proven = new WeakMap<Section, Uint8Array>();

/**
 * The canonical bytes of a section that were read back as a stranger would, and gave the same
 * section. Null when they could not be.
 *
 * Done once for each section, since it is an immutable value; it is frozen here, so that nobody can
 * change it afterwards and have the old words saved. A save then costs what changed since the last.
 */
export function provenSection(section: Section): Uint8Array | null {
  const known = proven.get(section);
  if (known !== undefined) return known;
  const text = canonicalJson(section);
  if (scanCanonicalJson(`{\n"sections":[${text}]\n}`, FILE_LIMITS) !== null) return null;
  const read = sectionSchema.safeParse(JSON.parse(text));
  if (!read.success || !sameValue(read.data, section)) return null;

  freeze(section);
  const bytes = new TextEncoder().encode(text);
  proven.set(section, bytes);
  return bytes;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
}
