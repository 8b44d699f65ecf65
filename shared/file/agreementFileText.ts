import type { Agreement } from '../agreement/Agreement';
import type { Section } from '../agreement/Body';
import { canonicalJson } from '../agreement/canonical/canonicalJson';
import type { Sha256 } from '../agreement/Ledger';
import type { FileFormat } from './FileFormat';
import { FILE_FORMAT, schemaOf } from './FileFormat';
import { framedText } from './frame';

// A section is an immutable value, so its text is too: a save costs what changed since the last.
const sectionTexts = new WeakMap<Section, string>();

/**
 * The whole `.ewa` of an agreement, as text to be written in UTF-8.
 *
 * The body is the RFC 8785 form of one object with a line feed before each of its members and before
 * its end: take the line feeds out and the canonical form is left. Members are listed, not spread, so
 * that nothing unknown gets into a file.
 */
export function agreementFileText(agreement: Agreement, sha256: Sha256): string {
  return framedText(agreementBody(agreement, FILE_FORMAT), sha256);
}

function agreementBody(agreement: Agreement, format: FileFormat): string {
  const { id, language, ledger, lineage, profile, roster, sections } = agreement;
  const schema = schemaOf(format);
  const version = format.versions[schema - 1];
  return [
    '{',
    // In the order of RFC 8785: by the names' code units.
    `${member({ id })},`,
    `${member({ language })},`,
    `${member({ ledger })},`,
    `${member({ lineage })},`,
    `${member({ minReader: version?.minReader })},`,
    `${member({ minWriter: version?.minWriter })},`,
    `${member({ profile })},`,
    `${member({ roster })},`,
    `${member({ schema })},`,
    `"sections":[${sections.map(sectionText).join(',')}]`,
    '}',
  ].join('\n');
}

function sectionText(section: Section): string {
  const known = sectionTexts.get(section);
  if (known !== undefined) return known;
  const text = canonicalJson(section);
  sectionTexts.set(section, text);
  return text;
}

/** `"name":value`, from an object with that one member. */
function member(single: object): string {
  return canonicalJson(single).slice(1, -1);
}
