import type { Clause, Section } from '../Body';
import type { ClauseId, SectionId, TableId } from '../ids';
import type { ReferenceTarget } from '../RichText';
import { alphabetic, roman } from './ordinal';

/** The numbers people see. Derived from order and level, never stored. */
export type Numbering = {
  /** "3" */
  readonly sections: ReadonlyMap<SectionId, string>;
  /** Whole numbers that can be quoted on their own: "3.2", "3.2(a)", "3.2(a)(i)". */
  readonly clauses: ReadonlyMap<ClauseId, string>;
  /** "2", counted through the whole agreement. */
  readonly tables: ReadonlyMap<TableId, string>;
};

export function numbering(sections: readonly Section[]): Numbering {
  const numbers = {
    sections: new Map<SectionId, string>(),
    clauses: new Map<ClauseId, string>(),
    tables: new Map<TableId, string>(),
  };
  sections.forEach((section, index) => {
    const number = String(index + 1);
    numbers.sections.set(section.id, number);
    section.clauses.forEach((clause, place) => {
      numberClause(clause, `${number}.${place + 1}`, 1, numbers);
    });
  });
  return numbers;
}

type OpenNumbering = {
  readonly clauses: Map<ClauseId, string>;
  readonly tables: Map<TableId, string>;
};

function numberClause(clause: Clause, number: string, level: number, into: OpenNumbering): void {
  into.clauses.set(clause.id, number);
  for (const block of clause.blocks) {
    if (block.kind === 'table') into.tables.set(block.id, String(into.tables.size + 1));
  }
  clause.children.forEach((child, index) => {
    const label = level === 1 ? alphabetic(index + 1) : roman(index + 1);
    numberClause(child, `${number}(${label})`, level + 1, into);
  });
}

/** The number a target shows now, or null when it is gone: a broken reference. */
export function numberOf(target: ReferenceTarget, numbers: Numbering): string | null {
  switch (target.kind) {
    case 'section':
      return numbers.sections.get(target.id) ?? null;
    case 'clause':
      return numbers.clauses.get(target.id) ?? null;
    case 'table':
      return numbers.tables.get(target.id) ?? null;
  }
}
