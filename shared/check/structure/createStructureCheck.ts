import type { ClauseId } from '../../agreement/ids';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { Finding } from '../Finding';
import { duplicateClause } from '../rules/duplicateClause';
import { missingPart } from '../rules/missingPart';
import { termDefinedTwice } from '../rules/termDefinedTwice';
import { termNotDefined } from '../rules/termNotDefined';
import { termNotUsed } from '../rules/termNotUsed';
import type { ClauseFacts } from './ClauseFacts';
import type { Definition } from './definitionsIn';
import { isUsed, termKey } from './termKey';

/** The facts of one section's clauses in reading order: the same value while nothing in it changed. */
export type SectionFacts = readonly ClauseFacts[];

/** A definition with the clause it stands in. */
export type PlacedDefinition = Definition & { readonly clause: ClauseId };

/** Checks what no single clause shows, given the facts of all sections. */
export type StructureCheck = (sections: readonly SectionFacts[]) => readonly Finding[];

type Uses = { readonly of: string; readonly used: ReadonlySet<string> };

/**
 * Remembers what it counted, so that a change costs the section that changed: which words stand where,
 * and which terms are used.
 */
export function createStructureCheck(pack: PreparedPack): StructureCheck {
  const counts = new Map<string, number>();
  let repeated = 0;
  let known: ReadonlySet<SectionFacts> = new Set();
  let order: readonly SectionFacts[] = [];
  let findings: readonly Finding[] = [];
  const uses = new WeakMap<SectionFacts, Uses>();

  function count(section: SectionFacts, step: 1 | -1): void {
    for (const { key } of section) {
      if (key === '') continue;
      const now = (counts.get(key) ?? 0) + step;
      if (now === 0) counts.delete(key);
      else counts.set(key, now);
      if (step === 1 && now === 2) repeated += 1;
      if (step === -1 && now === 1) repeated -= 1;
    }
  }

  /** The terms of a list that a section uses, remembered for as long as the list is the same. */
  function usedIn(section: SectionFacts, terms: readonly string[]): ReadonlySet<string> {
    const of = terms.join('\n');
    const before = uses.get(section);
    if (before?.of === of) return before.used;
    const used = new Set(terms.filter((term) => section.some((facts) => isUsed(term, facts))));
    uses.set(section, { of, used });
    return used;
  }

  return (sections) => {
    if (isSameList(order, sections)) return findings;
    const now = new Set(sections);
    for (const section of now) if (!known.has(section)) count(section, 1);
    for (const section of known) if (!now.has(section)) count(section, -1);
    known = now;
    order = sections;
    const defined = placed(sections, ({ definitions }) => definitions);
    const terms = [...new Set(defined.map(({ term }) => termKey(term)))];
    const isNeeded = (term: string): boolean =>
      sections.some((section) => usedIn(section, terms).has(term));
    const clauses = sections.reduce((sum, section) => sum + section.length, 0);
    findings = [
      ...missingPart(partsIn(sections), clauses, pack),
      ...termDefinedTwice(defined),
      ...termNotUsed(defined, isNeeded),
      ...termNotDefined(
        placed(sections, ({ promised }) => promised),
        new Set(terms),
      ),
      ...(repeated === 0
        ? []
        : duplicateClause(sections.flat(), (key) => (counts.get(key) ?? 0) > 1)),
    ];
    return findings;
  };
}

function partsIn(sections: readonly SectionFacts[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const section of sections)
    for (const { parts } of section) for (const part of parts) found.add(part);
  return found;
}

function placed(
  sections: readonly SectionFacts[],
  of: (facts: ClauseFacts) => readonly Definition[],
): readonly PlacedDefinition[] {
  const all: PlacedDefinition[] = [];
  for (const section of sections)
    for (const facts of section)
      for (const { term, range } of of(facts)) all.push({ term, range, clause: facts.clause });
  return all;
}

function isSameList(one: readonly SectionFacts[], other: readonly SectionFacts[]): boolean {
  return one.length === other.length && one.every((section, index) => section === other[index]);
}
