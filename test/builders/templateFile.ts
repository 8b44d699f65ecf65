import type { ClauseFile } from '../../shared/templates/templateSchema';

/** A clause as it stands in a template file: one sentence and nothing else. */
export function clauseFile(over: Partial<ClauseFile> = {}): ClauseFile {
  return { id: 'a', text: 'Office hours are held twice a week.', ...over };
}

/** The text of a template with one section, "s". */
export function templateFile(clauses: readonly object[]): string {
  return JSON.stringify({
    kind: 'agreement-template',
    format: 1,
    id: 'made-up',
    language: 'en',
    title: 'Made up',
    summary: '',
    notes: ['For tests.'],
    sections: [{ id: 's', title: 'Section', clauses }],
  });
}

/** The text of one topic of a clause library. */
export function topicFile(clauses: readonly object[]): string {
  return JSON.stringify({
    kind: 'clause-topic',
    format: 1,
    id: 'a-topic',
    language: 'en',
    title: 'A topic',
    notes: [],
    clauses,
  });
}
