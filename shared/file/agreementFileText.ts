import type { Agreement } from '../agreement/Agreement';
import { canonicalJson } from '../agreement/canonical/canonicalJson';
import type { Sha256 } from '../agreement/Ledger';
import { FILE_FORMAT, schemaOf } from './FileFormat';
import { framedText } from './frame';

/**
 * The whole `.ewa` of an agreement, as text to be written in UTF-8.
 *
 * The body is the RFC 8785 form of one object with a line feed before each of its members and before
 * its end: take the line feeds out and the canonical form is left.
 */
export function agreementFileText(agreement: Agreement, sha256: Sha256): string {
  const sections = agreement.sections.map(canonicalJson).join(',');
  return framedText(bodyBeforeSections(agreement) + sections + BODY_END, sha256);
}

/** A body, up to its first section. The sections follow, with a comma between two, then {@link BODY_END}. */
export function bodyBeforeSections(agreement: Agreement): string {
  // Listed, not spread, so that nothing unknown gets into a file.
  const { id, language, ledger, lineage, profile, reviews, roster } = agreement;
  const schema = schemaOf(FILE_FORMAT);
  const version = FILE_FORMAT.versions[schema - 1];
  const members = [
    // In the order of RFC 8785: by the names' code units.
    member({ id }),
    member({ language }),
    member({ ledger }),
    member({ lineage }),
    member({ minReader: version?.minReader }),
    member({ minWriter: version?.minWriter }),
    member({ profile }),
    member({ reviews }),
    member({ roster }),
    member({ schema }),
  ];
  return `{\n${members.join(',\n')},\n"sections":[`;
}

export const BODY_END = ']\n}';

/** `"name":value`, from an object with that one member. */
function member(single: object): string {
  return canonicalJson(single).slice(1, -1);
}
