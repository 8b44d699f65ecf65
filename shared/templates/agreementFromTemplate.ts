import type { Agreement } from '../agreement/Agreement';
import type { NewId } from '../agreement/ids';
import { agreementId } from '../agreement/ids';
import type { Profile } from '../agreement/Profile';
import { freshSections } from './freshCopies';
import type { Template } from './Template';

/** A new agreement with the words of a template, ids of its own, and nobody on its staff list yet. */
export function agreementFromTemplate(
  template: Template,
  profile: Profile,
  newId: NewId,
): Agreement {
  return {
    id: agreementId(newId()),
    language: template.language,
    profile,
    sections: freshSections(template.sections, template.id, newId),
    reviews: [],
    roster: [],
    ledger: [],
    lineage: { kind: 'template', template: template.id },
  };
}
