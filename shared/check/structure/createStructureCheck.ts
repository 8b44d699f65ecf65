import type { PreparedPack } from '../../cba/PreparedPack';
import type { Finding } from '../Finding';
import { duplicateClause } from '../rules/duplicateClause';
import { missingPart } from '../rules/missingPart';
import { termDefinedTwice } from '../rules/termDefinedTwice';
import { termNotDefined } from '../rules/termNotDefined';
import { termNotUsed } from '../rules/termNotUsed';
import { repeatedPrints } from './repeatedPrints';
import type { SectionFacts } from './SectionFacts';
import { isUsed, termKey } from './termKey';

/** A bound on what is remembered of one section while somebody types one term after the other. */
const MOST_TERMS = 500;

/** Checks what no single clause shows, given the facts of all sections. */
export type StructureCheck = (sections: readonly SectionFacts[]) => readonly Finding[];

/**
 * Remembers what it counted, so that a change costs the section that changed: which words stand where,
 * and which terms are used.
 */
export function createStructureCheck(pack: PreparedPack): StructureCheck {
  const prints = repeatedPrints();
  let known: ReadonlySet<SectionFacts> = new Set();
  let order: readonly SectionFacts[] = [];
  let findings: readonly Finding[] = [];
  /** Whether a section uses a term, by the term. */
  const uses = new WeakMap<SectionFacts, Map<string, boolean>>();

  function usesTerm(section: SectionFacts, term: string): boolean {
    const asked = uses.get(section) ?? new Map<string, boolean>();
    uses.set(section, asked);
    if (asked.size >= MOST_TERMS) asked.clear();
    const isUse = asked.get(term) ?? section.clauses.some((facts) => isUsed(term, facts));
    asked.set(term, isUse);
    return isUse;
  }

  function duplicates(sections: readonly SectionFacts[]): readonly Finding[] {
    const concerned = prints.sections();
    if (concerned.size === 0) return [];
    const clauses = sections
      .filter((section) => concerned.has(section))
      .flatMap((section) => section.clauses)
      .filter(({ print }) => print !== null && prints.isRepeated(print));
    return duplicateClause(clauses);
  }

  return (sections) => {
    if (isSameList(order, sections)) return findings;
    const now = new Set(sections);
    for (const section of now) if (!known.has(section)) prints.add(section);
    for (const section of known) if (!now.has(section)) prints.remove(section);
    known = now;
    order = sections;
    const defined = sections.flatMap(({ definitions }) => definitions);
    const promised = sections.flatMap((section) => section.promised);
    findings = [
      ...missing(sections, pack),
      ...termDefinedTwice(defined),
      ...termNotUsed(defined, (term) => sections.some((section) => usesTerm(section, term))),
      ...termNotDefined(promised, new Set(defined.map(({ term }) => termKey(term)))),
      ...duplicates(sections),
    ];
    return findings;
  };
}

function missing(sections: readonly SectionFacts[], pack: PreparedPack): readonly Finding[] {
  const found = new Set<string>();
  let clauses = 0;
  for (const section of sections) {
    clauses += section.clauses.length;
    for (const part of section.parts) found.add(part);
  }
  return missingPart(found, clauses, pack);
}

function isSameList(one: readonly SectionFacts[], other: readonly SectionFacts[]): boolean {
  return one.length === other.length && one.every((section, index) => section === other[index]);
}
