import type { PreparedPack } from '../../cba/PreparedPack';
import type { Finding } from '../Finding';
import { duplicateClause } from '../rules/duplicateClause';
import { missingPart } from '../rules/missingPart';
import { termDefinedTwice } from '../rules/termDefinedTwice';
import { termNotDefined } from '../rules/termNotDefined';
import { termNotUsed } from '../rules/termNotUsed';
import { repeatedPrints } from './repeatedPrints';
import type { SectionFacts } from './SectionFacts';
import { termKey } from './termKey';
import { createTermUses } from './termUses';

/** Checks what no single clause shows, given the facts of all sections. */
export type StructureCheck = (sections: readonly SectionFacts[]) => readonly Finding[];

/**
 * Remembers what it counted, so that a change costs the section that changed: which words stand where,
 * and which terms are used.
 */
export function createStructureCheck(pack: PreparedPack): StructureCheck {
  const prints = repeatedPrints();
  const usesOf = createTermUses();
  let known: ReadonlySet<SectionFacts> = new Set();
  let order: readonly SectionFacts[] = [];
  let findings: readonly Finding[] = [];

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
    const terms = new Set(defined.map(({ term }) => termKey(term)));
    const used = usesOf(sections, terms);
    findings = [
      ...missing(sections, pack),
      ...termDefinedTwice(defined),
      ...termNotUsed(defined, (term) => used.has(term)),
      ...termNotDefined(promised, terms),
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
