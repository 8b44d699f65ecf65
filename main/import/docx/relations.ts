import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { ImportFailure } from '../ImportFailure';
import type { XmlElement } from './XmlElement';
import { childrenOf } from './XmlElement';

export type Relations = {
  /** Addresses of links by relation id. */
  readonly links: ReadonlyMap<string, string>;
  /** The Word template the document was made from, which is never opened. */
  readonly templates: readonly string[];
};

/**
 * Sorts what a part points at outside the file. Links are words with an address, and the template
 * is only a name; anything else outside would have to be fetched, so the file is refused.
 */
export function readRelations(root: XmlElement, part: string): Result<Relations, ImportFailure> {
  const links = new Map<string, string>();
  const templates: string[] = [];
  for (const { name, attributes } of childrenOf(root)) {
    if (name !== 'Relationship' || attributes['TargetMode']?.toLowerCase() !== 'external') continue;
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    if (type.endsWith('/hyperlink')) links.set(attributes['Id'] ?? '', target);
    else if (type.endsWith('/attachedTemplate')) templates.push(target);
    else return err({ kind: 'unsafe', danger: 'external-relation', part });
  }
  return ok({ links, templates });
}
