import type { Agreement, Language } from '../../../shared/agreement/Agreement';
import type { Clause, Section } from '../../../shared/agreement/Body';
import type { ClauseId, SectionId } from '../../../shared/agreement/ids';
import type { Profile } from '../../../shared/agreement/Profile';

/** A clause as it was last sent, by its id, or new words for it. */
type ClauseChange =
  | ClauseId
  | { readonly clause: Omit<Clause, 'children'>; readonly children: readonly ClauseChange[] };

type SectionChange =
  | SectionId
  | { readonly section: Omit<Section, 'clauses'>; readonly clauses: readonly ClauseChange[] };

/**
 * What checking needs to hear about an agreement that it saw before: what is not there to the letter
 * is sent, the rest is named. The staff list and the records are nothing to check.
 */
export type AgreementChange = {
  readonly language: Language;
  /** null when it is the one sent before. */
  readonly profile: Profile | null;
  readonly sections: readonly SectionChange[];
};

/** What the other side remembers. */
export type CheckedBody = Pick<Agreement, 'language' | 'profile' | 'sections'>;

/**
 * The change from one body to the next, found by identity: the work is one comparison a clause.
 * Without a body before, everything is sent.
 */
export function changeBetween(before: CheckedBody | null, after: CheckedBody): AgreementChange {
  const sections = new Set(before?.sections);
  const clauses = new Set<Clause>();
  for (const section of sections) addClauses(section.clauses, clauses);
  return {
    language: after.language,
    profile: before?.profile === after.profile ? null : after.profile,
    sections: after.sections.map((section) =>
      sections.has(section) ? section.id : sectionChange(section, clauses),
    ),
  };
}

function addClauses(from: readonly Clause[], into: Set<Clause>): void {
  for (const clause of from) {
    into.add(clause);
    addClauses(clause.children, into);
  }
}

function sectionChange(
  { clauses, ...section }: Section,
  known: ReadonlySet<Clause>,
): SectionChange {
  return { section, clauses: clauses.map((clause) => clauseChange(clause, known)) };
}

function clauseChange(whole: Clause, known: ReadonlySet<Clause>): ClauseChange {
  if (known.has(whole)) return whole.id;
  const { children, ...clause } = whole;
  return { clause, children: children.map((child) => clauseChange(child, known)) };
}

/**
 * The body after a change. Parts that were only named are the very objects from before, which is what
 * lets a checker remember what it has read.
 *
 * @returns null when the change names a part that is not there: then all has to be sent again.
 */
export function changedBody(
  before: CheckedBody | null,
  change: AgreementChange,
): CheckedBody | null {
  const profile = change.profile ?? before?.profile;
  if (profile === undefined) return null;
  const sections = new Map((before?.sections ?? []).map((section) => [section.id, section]));
  const clauses = new Map<ClauseId, Clause>();
  for (const section of sections.values()) mapClauses(section.clauses, clauses);

  const after = allOf(change.sections.map((each) => sectionAfter(each, sections, clauses)));
  return after === null ? null : { language: change.language, profile, sections: after };
}

function mapClauses(from: readonly Clause[], into: Map<ClauseId, Clause>): void {
  for (const clause of from) {
    into.set(clause.id, clause);
    mapClauses(clause.children, into);
  }
}

function sectionAfter(
  change: SectionChange,
  sections: ReadonlyMap<SectionId, Section>,
  known: ReadonlyMap<ClauseId, Clause>,
): Section | null {
  if (typeof change === 'string') return sections.get(change) ?? null;
  const clauses = allOf(change.clauses.map((each) => clauseAfter(each, known)));
  return clauses === null ? null : { ...change.section, clauses };
}

function clauseAfter(change: ClauseChange, known: ReadonlyMap<ClauseId, Clause>): Clause | null {
  if (typeof change === 'string') return known.get(change) ?? null;
  const children = allOf(change.children.map((each) => clauseAfter(each, known)));
  return children === null ? null : { ...change.clause, children };
}

function allOf<Value>(values: readonly (Value | null)[]): readonly Value[] | null {
  const found = values.filter((value) => value !== null);
  return found.length === values.length ? found : null;
}
