import type { Section } from '../Body';
import { MOST_SECTIONS } from '../Body';
import type { SectionId } from '../ids';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import type { EditFailure } from './EditFailure';
import { bodyOrFailure } from './bodyOrFailure';

type Edited = Result<readonly Section[], EditFailure>;

export function insertSection(
  sections: readonly Section[],
  section: Section,
  index: number,
): Edited {
  if (sections.length >= MOST_SECTIONS) {
    return err({ kind: 'too-many', of: 'sections', most: MOST_SECTIONS });
  }
  if (index > sections.length) return err({ kind: 'index-outside', index, last: sections.length });
  return bodyOrFailure(sections.toSpliced(index, 0, section));
}

export function removeSection(sections: readonly Section[], id: SectionId): Edited {
  return atSection(sections, id, (place) => ok(sections.toSpliced(place, 1)));
}

export function moveSection(sections: readonly Section[], id: SectionId, index: number): Edited {
  return atSection(sections, id, (place, section) => {
    const others = sections.toSpliced(place, 1);
    if (index > others.length) return err({ kind: 'index-outside', index, last: others.length });
    return ok(others.toSpliced(index, 0, section));
  });
}

export function retitleSection(sections: readonly Section[], id: SectionId, title: string): Edited {
  return atSection(sections, id, (place, section) =>
    ok(sections.with(place, { ...section, title })),
  );
}

function atSection(
  sections: readonly Section[],
  id: SectionId,
  change: (place: number, section: Section) => Edited,
): Edited {
  const place = sections.findIndex((section) => section.id === id);
  const section = sections[place];
  return section === undefined
    ? err({ kind: 'unknown-section', section: id })
    : change(place, section);
}
