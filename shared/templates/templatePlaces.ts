import type { SigningAct } from '../agreement/Body';
import { clauseId, sectionId, tableId } from '../agreement/ids';
import type { ReferenceTarget } from '../agreement/RichText';
import type { FindPlace } from './parseMarkup';
import type { TemplateFault } from './TemplateFailure';
import type { ClauseFile } from './templateSchema';

type SectionFile = { readonly id: string; readonly clauses: readonly ClauseFile[] };

/** Everything in a file that text may point at, and the faults of naming it. */
type TemplatePlaces = {
  readonly findPlace: FindPlace;
  readonly faults: readonly TemplateFault[];
};

type Collected = {
  readonly targets: Map<string, ReferenceTarget>;
  readonly acts: Set<SigningAct>;
  readonly faults: TemplateFault[];
};

/** Sections, clauses and tables share their names, so that `{see:id}` needs only the name. */
export function placesOfSections(sections: readonly SectionFile[]): TemplatePlaces {
  const collected = nothingYet();
  sections.forEach((section, index) => {
    const place = `sections[${index}]`;
    addTarget(collected, { kind: 'section', id: sectionId(section.id) }, place);
    addClauses(collected, section.clauses, `${place}.clauses`);
  });
  return placesOf(collected);
}

export function placesOfClauses(clauses: readonly ClauseFile[], place: string): TemplatePlaces {
  const collected = nothingYet();
  addClauses(collected, clauses, place);
  return placesOf(collected);
}

function nothingYet(): Collected {
  return { targets: new Map(), acts: new Set(), faults: [] };
}

function placesOf({ targets, faults }: Collected): TemplatePlaces {
  return { findPlace: (id) => targets.get(id) ?? null, faults };
}

function addClauses(collected: Collected, clauses: readonly ClauseFile[], place: string): void {
  clauses.forEach((clause, index) => {
    const here = `${place}[${index}]`;
    addTarget(collected, { kind: 'clause', id: clauseId(clause.id) }, here);
    if (clause.statement !== undefined) addAct(collected, clause.statement, here);
    if (typeof clause.text !== 'string') {
      clause.text.forEach((block, position) => {
        if (typeof block === 'string' || block.kind !== 'table') return;
        const target = { kind: 'table', id: tableId(block.id) } as const;
        addTarget(collected, target, `${here}.text[${position}]`);
      });
    }
    addClauses(collected, clause.children ?? [], `${here}.children`);
  });
}

function addTarget({ targets, faults }: Collected, target: ReferenceTarget, place: string): void {
  if (targets.has(target.id)) {
    faults.push({ place, problem: { kind: 'repeated-id', id: target.id } });
  } else targets.set(target.id, target);
}

function addAct({ acts, faults }: Collected, act: SigningAct, place: string): void {
  if (acts.has(act)) faults.push({ place, problem: { kind: 'repeated-statement', act } });
  acts.add(act);
}
