import type { Agreement } from '../../shared/agreement/Agreement';
import type { Clause } from '../../shared/agreement/Body';
import { applyEdit } from '../../shared/agreement/edits/applyEdit';
import type { Edit, Place } from '../../shared/agreement/edits/Edit';
import { clauseId, sectionId } from '../../shared/agreement/ids';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { agreement, clauseSaying, clauseWith, effect, section, table } from './agreement';

// The body that tests of edits start from: "s1: c1(c2(c3)) c4; s2: c5; s3: ", a table in c5.
export const c3 = clauseSaying('c3', 'Third level.');
export const c2 = clauseSaying('c2', 'Second level.', { children: [c3] });
export const c1 = clauseSaying('c1', 'First level.', { children: [c2], effects: [effect('IX')] });
export const c4 = clauseSaying('c4', 'Beside it.');
export const c5 = clauseWith('c5', table('t1', [['Bell']]));
export const s1 = section({ clauses: [c1, c4] });
export const s2 = section({ id: sectionId('s2'), title: 'Bells', clauses: [c5] });
export const s3 = section({ id: sectionId('s3'), title: 'Governance', clauses: [] });
export const start = agreement({ sections: [s1, s2, s3] });

/** The agreement after an edit that must be possible. */
export function edited(edit: Edit, from: Agreement = start): Agreement {
  const result = applyEdit(from, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Why an edit cannot be applied, or 'applied'. */
export function failure(edit: Edit, from: Agreement = start): unknown {
  const result = applyEdit(from, edit);
  return result.ok ? 'applied' : result.error;
}

/** The ids in their places: "s1: c1(c2(c3)) c4". */
export function outline({ sections }: Agreement): string {
  return sections.map(({ id, clauses }) => `${id}: ${clauses.map(nested).join(' ')}`).join('; ');
}

function nested({ id, children }: Clause): string {
  return children.length === 0 ? id : `${id}(${children.map(nested).join(' ')})`;
}

export function found(from: Agreement, id: string): Clause | undefined {
  return [...walkClauses(from.sections)].find(({ clause }) => clause.id === id)?.clause;
}

export function inSection(id: string, index: number): Place {
  return { parent: { kind: 'section', id: sectionId(id) }, index };
}

export function under(id: string, index: number): Place {
  return { parent: { kind: 'clause', id: clauseId(id) }, index };
}
