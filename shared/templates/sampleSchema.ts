import { z } from 'zod';
import { profileSchema } from '../agreement/schema/profileSchema';
import { rosterSchema } from '../agreement/schema/rosterSchema';
import { line } from '../agreement/schema/textSchemas';
import { clauseFileSchema } from './templateSchema';

/**
 * A file of `templates/samples/`: a template made into a filled-in agreement of a fictional school.
 * `blanks` holds, for a clause of the template, what is written into its blanks one after another;
 * `added` are clauses put at the end of a section.
 */
export const sampleSchema = z.strictObject({
  kind: z.literal('sample'),
  format: z.literal(1),
  template: line(100),
  notes: z.array(line(1000)),
  profile: profileSchema,
  roster: rosterSchema,
  blanks: z.record(z.string(), z.array(line(300))),
  added: z.array(z.strictObject({ section: z.string(), clause: clauseFileSchema })),
});

export type Sample = z.output<typeof sampleSchema>;
