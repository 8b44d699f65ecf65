import type { Agreement } from '../agreement/Agreement';
import type { Clause, Section } from '../agreement/Body';
import { walkClauses } from '../agreement/numbering/walkClauses';
import type { Result } from '../result';
import { err, ok } from '../result';
import { agreementFromTemplate } from './agreementFromTemplate';
import { fillBlanks } from './fillBlanks';
import { readClause } from './readClauses';
import type { Sample } from './sampleSchema';
import type { Template } from './Template';
import type { TemplateFailure, TemplateFault } from './TemplateFailure';
import { placesOfClauses } from './templatePlaces';

/**
 * Builds the same agreement at every call: its ids are counted, not random. Fails when the sample no
 * longer fits its template.
 */
export function agreementFromSample(
  sample: Sample,
  template: Template,
): Result<Agreement, TemplateFailure> {
  const faults: TemplateFault[] = [];
  const unused = new Set(Object.keys(sample.blanks));
  const fill = (clause: Clause): Clause => {
    const values = sample.blanks[clause.id];
    const children = clause.children.map(fill);
    if (values === undefined) return { ...clause, children };
    unused.delete(clause.id);
    const filled = fillBlanks(clause, values);
    if (filled === null)
      faults.push(fault(`blanks.${clause.id}`, 'not as many as there are blanks'));
    return { ...(filled ?? clause), children };
  };
  const sections = template.sections.map((section) => ({
    ...section,
    clauses: [...section.clauses.map(fill), ...addedTo(section, sample, faults)],
  }));
  for (const clause of unused) faults.push(fault(`blanks.${clause}`, 'no clause of that name'));
  sample.added.forEach(({ section }, index) => {
    if (template.sections.some(({ id }) => id === section)) return;
    faults.push(fault(`added[${index}].section`, 'no section of that name'));
  });
  if (faults.length > 0) return err({ kind: 'not-a-template', faults });

  let count = 0;
  const newId = (): string => `sample-${(count += 1)}`;
  return ok({
    ...agreementFromTemplate({ ...template, sections }, sample.profile, newId),
    roster: sample.roster,
  });
}

function addedTo(section: Section, sample: Sample, faults: TemplateFault[]): readonly Clause[] {
  const taken = new Set<string>(Array.from(walkClauses([section]), ({ clause }) => clause.id));
  return sample.added.flatMap(({ section: name, clause }, index) => {
    if (name !== section.id) return [];
    const place = `added[${index}].clause`;
    if (taken.has(clause.id)) {
      faults.push({ place, problem: { kind: 'repeated-id', id: clause.id } });
    }
    const { findPlace } = placesOfClauses([clause], place);
    return [readClause(clause, place, { findPlace, faults, notes: [] })];
  });
}

function fault(place: string, detail: string): TemplateFault {
  return { place, problem: { kind: 'shape', detail } };
}
