import type { Agreement, Language } from '../agreement/Agreement';
import type { Clause, Section } from '../agreement/Body';
import type { Profile } from '../agreement/Profile';
import type { TextContext } from '../agreement/text/inlineText';
import { clauseText } from '../agreement/text/clauseText';
import { wordsOf } from '../agreement/words/wordsOf';
import { preparePack } from '../cba/PreparedPack';
import type { RulePack } from '../cba/RulePack';
import type { Finding } from './Finding';
import type { Outline } from './outline';
import { isSameOutline, outlineOf } from './outline';
import type { Lead, Reading } from './reading/Reading';
import { readText } from './reading/readText';
import type { ReferenceCheck } from './references';
import { createReferenceCheck } from './references';
import { CLAUSE_RULES, PROFILE_RULES } from './rules/rules';

/** Checks agreements under one rule pack, and remembers what it has read. */
export type Checker = { readonly check: (agreement: Agreement) => readonly Finding[] };

type CheckedSection = { readonly findings: readonly Finding[]; readonly outline: Outline };
type CheckedClause = {
  readonly lead: Lead | null;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
};

/** What was read under one profile, whose facts show in the text. Keys are immutable values. */
type Memory = {
  readonly context: TextContext;
  readonly profileFindings: readonly Finding[];
  readonly sections: WeakMap<Section, CheckedSection>;
  readonly clauses: WeakMap<Clause, CheckedClause>;
  /** The outline last seen of each section, kept as the same value while it stays the same. */
  readonly outlines: Map<string, Outline>;
  readonly brokenReferences: ReferenceCheck;
};

/** Stands for every cross-reference, so that a clause's words do not depend on the numbers of others. */
const REFERENCE_STAND_IN = '\ufffc';

const NO_NUMBERS = { sections: new Map(), clauses: new Map(), tables: new Map() };

/**
 * The work after a change is that of the changed clause: clauses, sections and outlines are
 * remembered by identity, and a finding holds no number, so that renumbering changes none.
 */
export function createChecker(rulePack: RulePack): Checker {
  const pack = preparePack(rulePack);
  const memories = new WeakMap<Profile, Map<Language, Memory>>();

  function memoryOf({ profile, language }: Agreement): Memory {
    const byLanguage = memories.get(profile) ?? new Map<Language, Memory>();
    memories.set(profile, byLanguage);
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const words = { ...wordsOf(language), brokenReference: REFERENCE_STAND_IN };
    const fresh: Memory = {
      context: { profile, words, numbers: NO_NUMBERS },
      profileFindings: PROFILE_RULES.flatMap((rule) => rule(profile, pack)),
      sections: new WeakMap(),
      clauses: new WeakMap(),
      outlines: new Map(),
      brokenReferences: createReferenceCheck(),
    };
    byLanguage.set(language, fresh);
    return fresh;
  }

  function checkSection(section: Section, memory: Memory): CheckedSection {
    const known = memory.sections.get(section);
    if (known !== undefined) return known;
    const findings: Finding[] = [];
    for (const clause of section.clauses) checkClause(clause, null, memory, findings);
    const seen = memory.outlines.get(section.id);
    const now = outlineOf(section);
    const outline = seen !== undefined && isSameOutline(seen, now) ? seen : now;
    memory.outlines.set(section.id, outline);
    const checked = { findings, outline };
    memory.sections.set(section, checked);
    return checked;
  }

  function checkClause(clause: Clause, lead: Lead | null, memory: Memory, into: Finding[]): void {
    let checked = memory.clauses.get(clause);
    if (checked === undefined || !isSameLead(checked.lead, lead)) {
      const reading = readText(clauseText(clause, memory.context), pack, lead);
      const subject = { clause: clause.id, effects: clause.effects, reading };
      checked = { lead, reading, findings: CLAUSE_RULES.flatMap((rule) => rule(subject, pack)) };
      memory.clauses.set(clause, checked);
    }
    into.push(...checked.findings);
    for (const child of clause.children) checkClause(child, checked.reading.lead, memory, into);
  }

  return {
    check(agreement) {
      const memory = memoryOf(agreement);
      const sections = agreement.sections.map((section) => checkSection(section, memory));
      return [
        ...memory.profileFindings,
        ...sections.flatMap((section) => section.findings),
        ...memory.brokenReferences(sections.map((section) => section.outline)),
      ];
    },
  };
}

function isSameLead(one: Lead | null, other: Lead | null): boolean {
  return one?.verdict === other?.verdict && one?.how.join() === other?.how.join();
}
