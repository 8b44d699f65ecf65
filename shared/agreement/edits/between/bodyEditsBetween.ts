import type { Clause, ClauseContent, Section } from '../../Body';
import { DEEPEST_CLAUSE_LEVEL, MOST_SECTIONS } from '../../Body';
import type { ClauseParent, Edit } from '../Edit';
import type { Arrangement } from './Arrangement';
import {
  arrangement,
  carryClause,
  heightNow,
  listOf,
  putInClause,
  putInSection,
  takeOutClause,
  takeOutSection,
  unlist,
} from './Arrangement';
import type { ChangedBody } from './ChangedBody';
import { changedBody } from './ChangedBody';
import { longestRise } from './longestRise';
import { clausesInTheWay, sectionsInTheWay } from './inTheWay';
import { sameValue } from './sameValue';

/**
 * The edits that turn one body into another, in an order in which each can be applied:
 * first out goes what is gone or holds an id or an act that another place needs, then the words
 * change, then everything is put, moved or inserted from the top down, and last out goes what is
 * gone but had something in it that moved elsewhere.
 */
export function bodyEditsBetween(
  before: readonly Section[],
  after: readonly Section[],
): readonly Edit[] {
  if (before === after) return [];
  const changed = changedBody(before, after);
  const now = arrangement(before, changed.lists);
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  const isCrowded = before.length + after.length > MOST_SECTIONS;

  for (const section of isCrowded ? gone : sectionsInTheWay(gone, after, changed)) {
    takeOutSection(now, section.id);
  }
  for (const id of clausesInTheWay(after, changed)) if (now.parents.has(id)) takeOutClause(now, id);
  rewrite(now, before, after, changed);
  arrangeSections(now, after);
  for (const { id } of gone) if (now.sections.includes(id)) takeOutSection(now, id);
  for (const id of changed.before.keys()) {
    if (!changed.after.has(id) && now.parents.has(id)) takeOutClause(now, id);
  }
  return now.edits;
}

function rewrite(
  now: Arrangement,
  before: readonly Section[],
  after: readonly Section[],
  changed: ChangedBody,
): void {
  const titles = new Map(before.map(({ id, title }) => [id, title]));
  for (const { id, title } of after) {
    const old = titles.get(id);
    if (old !== undefined && old !== title) {
      now.edits.push({ kind: 'set-section-title', section: id, title });
    }
  }
  for (const [id, old] of changed.before) {
    const clause = changed.after.get(id);
    if (clause === undefined || !now.parents.has(id)) continue;
    const content = contentOf(clause);
    if (!sameValue(contentOf(old), content)) {
      now.edits.push({ kind: 'put-clause', clause: id, content });
    }
  }
}

function arrangeSections(now: Arrangement, after: readonly Section[]): void {
  const stays = stayingAmong(now.sections, after);
  after.forEach((section, place) => {
    const { id } = section;
    const from = now.sections.indexOf(id);
    const previous = after[place - 1];
    if (from === -1) {
      putInSection(now, section, placeAfter(now.sections, previous?.id));
    } else if (!stays.has(id)) {
      now.sections.splice(from, 1);
      const index = placeAfter(now.sections, previous?.id);
      now.sections.splice(index, 0, id);
      now.edits.push({ kind: 'move-section', section: id, index });
    }
    arrangeClauses(now, { kind: 'section', id }, section.clauses, 1);
  });
}

function arrangeClauses(
  now: Arrangement,
  parent: ClauseParent,
  wanted: readonly Clause[],
  level: number,
): void {
  const list = listOf(now, parent);
  if (list === null) return;
  const stays = stayingAmong(list, wanted);
  wanted.forEach((clause, place) => {
    if (!stays.has(clause.id)) settle(now, clause, { parent, level, after: wanted[place - 1] });
    arrangeClauses(now, { kind: 'clause', id: clause.id }, clause.children, level + 1);
  });
}

type Goal = {
  readonly parent: ClauseParent;
  readonly level: number;
  readonly after: Clause | undefined;
};

/** Brings a clause to its place, with what stands under it at this moment. */
function settle(now: Arrangement, clause: Clause, { parent, level, after }: Goal): void {
  const { id } = clause;
  const isThere = now.parents.has(id);
  // What is under it now may not fit so deep, although what will be under it does.
  const fits = isThere && level - 1 + heightNow(now, id) <= DEEPEST_CLAUSE_LEVEL;
  if (isThere && !fits) takeOutClause(now, id);
  if (fits) unlist(now, id);

  const to = { parent, index: placeAfter(listOf(now, parent) ?? [], after?.id) };
  if (fits) carryClause(now, id, to);
  else putInClause(now, clause, to);
}

/** Those already in a list that need not move for the list to come into the wanted order. */
function stayingAmong<Id>(
  list: readonly Id[],
  wanted: readonly { readonly id: Id }[],
): ReadonlySet<Id> {
  const places = new Map(list.map((id, place) => [id, place]));
  const found = wanted.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  });
  const rise = longestRise(found);
  return new Set(list.filter((_, place) => rise.has(place)));
}

function placeAfter<Id>(list: readonly Id[], previous: Id | undefined): number {
  return previous === undefined ? 0 : list.indexOf(previous) + 1;
}

function contentOf({ role, heading, blocks, effects, origin }: Clause): ClauseContent {
  return { role, heading, blocks, effects, origin };
}
