import type { Agreement, Language } from '../agreement/Agreement';
import type { Clause, Section } from '../agreement/Body';
import type { AgreementId, SectionId } from '../agreement/ids';
import type { Profile } from '../agreement/Profile';
import { clauseText } from '../agreement/text/clauseText';
import type { TextContext } from '../agreement/text/inlineText';
import type { PreparedPack } from '../cba/PreparedPack';
import { preparePack } from '../cba/PreparedPack';
import type { RulePack } from '../cba/RulePack';
import type { Finding } from './Finding';
import { checkedContext } from './reading/checkedContext';
import type { Lead } from './reading/Reading';
import { readText } from './reading/readText';
import { blankLeft } from './rules/blankLeft';
import { emptyFactUsed } from './rules/emptyFactUsed';
import { CLAUSE_RULES, PROFILE_RULES } from './rules/rules';
import type { ClauseFacts } from './structure/ClauseFacts';
import { factsOfClause } from './structure/factsOfClause';
import { factsOfSection } from './structure/factsOfSection';
import type { StructureCheck } from './structure/createStructureCheck';
import { createStructureCheck } from './structure/createStructureCheck';
import type { Outline } from './structure/outline';
import { isSameOutline, outlineOf } from './structure/outline';
import type { ReferenceCheck } from './structure/references';
import { createReferenceCheck } from './structure/references';
import type { SectionFacts } from './structure/SectionFacts';

/** Checks agreements under one rule pack, and remembers what it has read. */
export type Checker = { readonly check: (agreement: Agreement) => readonly Finding[] };

type CheckedClause = {
  /** What the text above left open when the clause was read. */
  readonly above: Lead | null;
  /** What it leaves open for its own sub-clauses. */
  readonly lead: Lead | null;
  readonly facts: ClauseFacts;
  readonly findings: readonly Finding[];
};

type CheckedSection = {
  readonly section: Section;
  readonly clauses: ReadonlyMap<Clause, CheckedClause>;
  readonly findings: readonly Finding[];
  readonly facts: SectionFacts;
  readonly outline: Outline;
};

/** What was read of one agreement, under one profile, whose facts show in the text. */
type Memory = {
  readonly profile: Profile;
  readonly language: Language;
  readonly context: TextContext;
  readonly profileFindings: readonly Finding[];
  readonly sections: Map<SectionId, CheckedSection>;
  readonly checkReferences: ReferenceCheck;
  readonly checkStructure: StructureCheck;
};

/** Agreements are worked on one or two at a time; more are read afresh. */
const MOST_AGREEMENTS = 4;

/**
 * The work after a change is that of the changed clause: sections and clauses are remembered by
 * identity, and a finding holds no number, so that renumbering changes none.
 */
export function createChecker(rulePack: RulePack): Checker {
  const pack = preparePack(rulePack);
  const memories = new Map<AgreementId, Memory>();

  function memoryOf({ id, profile, language }: Agreement): Memory {
    const known = memories.get(id);
    if (known?.profile === profile && known.language === language) return known;
    const oldest = memories.keys().next();
    if (memories.size >= MOST_AGREEMENTS && !oldest.done) memories.delete(oldest.value);
    const fresh = newMemory(profile, language, pack);
    memories.set(id, fresh);
    return fresh;
  }

  return {
    check(agreement) {
      const memory = memoryOf(agreement);
      const findings = [...memory.profileFindings];
      const outlines: Outline[] = [];
      const facts: SectionFacts[] = [];
      for (const section of agreement.sections) {
        const before = memory.sections.get(section.id);
        const now = before?.section === section ? before : checkSection(section, memory, pack);
        outlines.push(now.outline);
        facts.push(now.facts);
        for (const finding of now.findings) findings.push(finding);
      }
      findings.push(...memory.checkReferences(outlines), ...memory.checkStructure(facts));
      return findings;
    },
  };
}

function newMemory(profile: Profile, language: Language, pack: PreparedPack): Memory {
  return {
    profile,
    language,
    context: checkedContext(profile, language),
    profileFindings: PROFILE_RULES.flatMap((rule) => rule(profile, pack)),
    sections: new Map(),
    checkReferences: createReferenceCheck(),
    checkStructure: createStructureCheck(pack),
  };
}

function checkSection(section: Section, memory: Memory, pack: PreparedPack): CheckedSection {
  const before = memory.sections.get(section.id);
  const clauses = new Map<Clause, CheckedClause>();
  const findings: Finding[] = [];
  const facts: ClauseFacts[] = [];

  function visit(clause: Clause, above: Lead | null): void {
    const known = before?.clauses.get(clause);
    const isKnown = known !== undefined && isSameLead(known.above, above);
    const checked = isKnown ? known : checkClause(clause, above, { memory, pack });
    clauses.set(clause, checked);
    facts.push(checked.facts);
    for (const finding of checked.findings) findings.push(finding);
    for (const child of clause.children) visit(child, checked.lead);
  }

  for (const clause of section.clauses) visit(clause, null);
  const outline = outlineOf(section);
  // The same value while nothing changed: references are then not looked at again.
  const isSame = before !== undefined && isSameOutline(before.outline, outline);
  const checked: CheckedSection = {
    section,
    clauses,
    findings,
    facts: factsOfSection(facts),
    outline: isSame ? before.outline : outline,
  };
  memory.sections.set(section.id, checked);
  return checked;
}

function checkClause(
  clause: Clause,
  above: Lead | null,
  { memory, pack }: { readonly memory: Memory; readonly pack: PreparedPack },
): CheckedClause {
  const text = clauseText(clause, memory.context);
  const reading = readText(text, pack, above);
  const subject = { clause: clause.id, role: clause.role, effects: clause.effects, reading };
  const findings: Finding[] = [];
  for (const rule of CLAUSE_RULES)
    for (const finding of rule(subject, pack)) findings.push(finding);
  findings.push(...emptyFactUsed(clause, memory.profile), ...blankLeft(clause, text));
  return { above, lead: reading.lead, facts: factsOfClause(clause, reading, pack), findings };
}

function isSameLead(one: Lead | null, other: Lead | null): boolean {
  return one?.verdict === other?.verdict && one?.how.join() === other?.how.join();
}
