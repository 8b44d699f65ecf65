import type { Section } from '../agreement/Body';
import { sectionId } from '../agreement/ids';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { TemplateReader } from './readClauses';
import { readClauses } from './readClauses';
import { readTemplateJson } from './readTemplateJson';
import type { Template } from './Template';
import type { TemplateFailure } from './TemplateFailure';
import { placesOfSections } from './templatePlaces';
import { templateSchema } from './templateSchema';

/** Reads the text of an agreement template, or names every fault in it with its place. */
export function parseTemplate(text: string): Result<Template, TemplateFailure> {
  const file = readTemplateJson(text, templateSchema);
  if (!file.ok) return file;
  const { id, language, title, summary, notes } = file.value;
  const places = placesOfSections(file.value.sections);
  const reader: TemplateReader = {
    findPlace: places.findPlace,
    faults: [...places.faults],
    notes: notes.map((note) => ({ clause: null, text: note })),
  };
  const sections = file.value.sections.map((section, index): Section => ({
    id: sectionId(section.id),
    title: section.title,
    clauses: readClauses(section.clauses, `sections[${index}].clauses`, reader),
  }));
  if (reader.faults.length > 0) return err({ kind: 'not-a-template', faults: reader.faults });
  return ok({ id, language, title, summary, notes: reader.notes, sections });
}
