import * as fc from 'fast-check';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import type { Clause, ClauseRole, Effect, Section } from '../../../shared/agreement/Body';
import { DEEPEST_CLAUSE_LEVEL, EFFECT_KINDS, SIGNING_ACTS } from '../../../shared/agreement/Body';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { blockArbitrary } from './blockArbitrary';
import { namedSections } from './namedSections';
import { nameArbitrary, textArbitrary } from './textArbitrary';

export const effectArbitrary: fc.Arbitrary<Effect> = fc.record({
  article: fc.constantFrom('IV', 'IX', 'IX-A', 'X-A', 'XII', 'XVIII', 'XXVIII').map(articleNumber),
  section: fc.constantFrom(null, '2.0', '4.2(a)', '1.3(b)(ii)'),
  effect: fc.constantFrom(...EFFECT_KINDS),
  note: textArbitrary,
});

const role: fc.Arbitrary<ClauseRole> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'provision' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('statement' as const),
      act: fc.constantFrom(...SIGNING_ACTS),
    }),
  },
);

function clauseDraft(level: number): fc.Arbitrary<Clause> {
  return fc.record({
    id: fc.constant(clauseId('unnamed')),
    role,
    heading: textArbitrary,
    blocks: fc.array(blockArbitrary, { minLength: 1, maxLength: 3 }),
    effects: fc.array(effectArbitrary, { maxLength: 2 }),
    children:
      level < DEEPEST_CLAUSE_LEVEL
        ? fc.array(clauseDraft(level + 1), { maxLength: 2 })
        : fc.constant([]),
    origin: fc.option(nameArbitrary),
  });
}

const sectionDraft: fc.Arbitrary<Section> = fc.record({
  id: fc.constant(sectionId('unnamed')),
  title: textArbitrary,
  clauses: fc.array(clauseDraft(1), { maxLength: 3 }),
});

/** Sections whose ids are these names in reading order, then names made up. */
export function sectionsArbitrary(
  names: fc.Arbitrary<readonly string[]> = fc.constant([]),
): fc.Arbitrary<readonly Section[]> {
  return fc
    .tuple(fc.array(sectionDraft, { maxLength: 3 }), names)
    .map(([sections, given]) => namedSections(sections, given));
}

/** A clause with children, whose references lead to it, to them, or nowhere. Ids start with "new-". */
export const clauseArbitrary: fc.Arbitrary<Clause> = clauseDraft(1).map((clause) => {
  const section: Section = { id: sectionId('around'), title: '', clauses: [clause] };
  return namedSections([section], [], 'new')[0]?.clauses[0] ?? clause;
});

/** A section like the clauses of {@link clauseArbitrary}. */
export const sectionArbitrary: fc.Arbitrary<Section> = sectionDraft.map(
  (section) => namedSections([section], [], 'new')[0] ?? section,
);
