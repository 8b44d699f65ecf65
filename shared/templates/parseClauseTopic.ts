import type { Result } from '../result';
import { err, ok } from '../result';
import { readClause } from './readClauses';
import { readTemplateJson } from './readTemplateJson';
import type { ClauseTopic, TemplateNote } from './Template';
import type { TemplateFailure, TemplateFault } from './TemplateFailure';
import { placesOfClauses } from './templatePlaces';
import { clauseTopicSchema } from './templateSchema';

/**
 * Reads the text of one topic of the clause library. A clause may refer only to itself, its children
 * and its tables, since it is put into an agreement without its neighbours.
 */
export function parseClauseTopic(text: string): Result<ClauseTopic, TemplateFailure> {
  const file = readTemplateJson(text, clauseTopicSchema);
  if (!file.ok) return file;
  const { id, language, title } = file.value;
  const notes: TemplateNote[] = file.value.notes.map((note) => ({ clause: null, text: note }));
  const faults: TemplateFault[] = [...placesOfClauses(file.value.clauses, 'clauses').faults];
  const clauses = file.value.clauses.map((clause, index) => {
    const { findPlace } = placesOfClauses([clause], 'clauses');
    return readClause(clause, `clauses[${index}]`, { findPlace, faults, notes });
  });
  if (faults.length > 0) return err({ kind: 'not-a-template', faults });
  return ok({ id, language, title, notes, clauses });
}
