import * as fc from 'fast-check';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import type { Clause, ClauseContent, Effect } from '../../../shared/agreement/Body';
import type { ClauseParent, Edit, Place } from '../../../shared/agreement/edits/Edit';
import { SEAMS } from '../../../shared/agreement/edits/Edit';
import type { ClauseId } from '../../../shared/agreement/ids';
import { clauseId, reviewId, sectionId } from '../../../shared/agreement/ids';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { clauseArbitrary, effectArbitrary, sectionArbitrary } from './bodyArbitrary';
import { ledgerArbitrary } from './ledgerArbitrary';
import { profileArbitrary } from './profileArbitrary';
import { reviewArbitrary } from './reviewArbitrary';
import { rosterArbitrary } from './rosterArbitrary';
import { textArbitrary } from './textArbitrary';

/** Any edit, of every kind; most can be applied to this agreement, some ask for what cannot be. */
export function editArbitrary(agreement: Agreement): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 1, arbitrary: recordEdit },
    { weight: 1, arbitrary: reviewEdit(agreement) },
    { weight: 2, arbitrary: sectionEdit(agreement) },
    { weight: 6, arbitrary: clauseEdit(agreement) },
  );
}

const GONE = clauseId('gone');

const index = fc.nat({ max: 3 });

const recordEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('set-profile' as const), profile: profileArbitrary }),
  fc.record({
    kind: fc.constant('set-language' as const),
    language: fc.constantFrom(...LANGUAGES),
  }),
  fc.record({ kind: fc.constant('set-roster' as const), roster: rosterArbitrary }),
  fc.record({ kind: fc.constant('append-records' as const), records: ledgerArbitrary }),
);

function reviewEdit({ reviews }: Agreement): fc.Arbitrary<Edit> {
  const review = fc.constantFrom(...reviews.map(({ id }) => id), reviewId('gone'));
  return fc.oneof(
    fc.record({ kind: fc.constant('add-review' as const), review: reviewArbitrary }),
    fc.record({ kind: fc.constant('remove-review' as const), review }),
  );
}

function sectionEdit({ sections }: Agreement): fc.Arbitrary<Edit> {
  const section = fc.constantFrom(...sections.map(({ id }) => id), sectionId('gone'));
  return fc.oneof(
    fc.record({ kind: fc.constant('insert-section' as const), section: sectionArbitrary, index }),
    fc.record({ kind: fc.constant('remove-section' as const), section }),
    fc.record({ kind: fc.constant('move-section' as const), section, index }),
    fc.record({ kind: fc.constant('set-section-title' as const), section, title: textArbitrary }),
  );
}

function clauseEdit(agreement: Agreement): fc.Arbitrary<Edit> {
  const clauses = [...walkClauses(agreement.sections)].map((place) => place.clause);
  const clause = fc.constantFrom(...clauses.map(({ id }) => id), GONE);
  const to = placeIn(agreement, clauses);
  const content = clauseArbitrary.map(contentOf);
  const at = fc.record({ block: index, offset: fc.nat({ max: 8 }) });
  const newClause = fc.constant(clauseId('cut'));
  const seam = fc.constantFrom(...SEAMS);
  return fc.oneof(
    fc.record({ kind: fc.constant('insert-clause' as const), clause: clauseArbitrary, to }),
    fc.record({ kind: fc.constant('remove-clause' as const), clause }),
    fc.record({ kind: fc.constant('move-clause' as const), clause, to }),
    fc.record({ kind: fc.constant('put-clause' as const), clause, content }),
    fc.record({ kind: fc.constant('split-clause' as const), clause, at, newClause }),
    fc
      .tuple(pairIn(agreement, clauses), seam)
      .map(([pair, own]): Edit => ({ kind: 'join-clauses', ...pair, seam: own })),
    fc.record({ kind: fc.constant('declare-effect' as const), clause, effect: effectArbitrary }),
    effectIn(clauses).map((declared): Edit => ({ kind: 'declare-effect', ...declared })),
    effectIn(clauses).map((declared): Edit => ({ kind: 'remove-effect', ...declared })),
    fc.record({ kind: fc.constant('remove-effect' as const), clause, effect: effectArbitrary }),
  );
}

function placeIn({ sections }: Agreement, clauses: readonly Clause[]): fc.Arbitrary<Place> {
  const parents: readonly ClauseParent[] = [
    ...sections.map(({ id }) => ({ kind: 'section' as const, id })),
    ...clauses.map(({ id }) => ({ kind: 'clause' as const, id })),
    { kind: 'section', id: sectionId('gone') },
  ];
  return fc.record({ parent: fc.constantFrom(...parents), index });
}

type Pair = { readonly first: ClauseId; readonly second: ClauseId };

function pairIn({ sections }: Agreement, clauses: readonly Clause[]): fc.Arbitrary<Pair> {
  const families = [
    ...sections.map((section) => section.clauses),
    ...clauses.flatMap((clause) => [clause.children, [clause, ...clause.children.slice(0, 1)]]),
  ];
  const pairs = families.flatMap((family) =>
    family
      .slice(1)
      .map((second, before) => ({ first: family[before]?.id ?? GONE, second: second.id })),
  );
  return fc.constantFrom(...pairs, {
    first: clauses[0]?.id ?? GONE,
    second: clauses[0]?.id ?? GONE,
  });
}

type DeclaredEffect = { readonly clause: ClauseId; readonly effect: Effect };

function effectIn(clauses: readonly Clause[]): fc.Arbitrary<DeclaredEffect> {
  const declared = clauses.flatMap(({ id, effects }) =>
    effects.map((effect) => ({ clause: id, effect })),
  );
  return declared.length === 0
    ? fc.record({ clause: fc.constant(GONE), effect: effectArbitrary })
    : fc.constantFrom(...declared);
}

function contentOf({ role, heading, blocks, effects, origin }: Clause): ClauseContent {
  return { role, heading, blocks, effects, origin };
}
