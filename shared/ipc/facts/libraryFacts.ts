import { z } from 'zod';
import { LANGUAGES } from '../../agreement/Agreement';
import { clauseSchema } from '../../agreement/schema/bodySchema';
import { clauseIdSchema } from '../../agreement/schema/idSchemas';
import type { ClauseTopic, TemplateNote } from '../../templates/Template';

const note: z.ZodType<TemplateNote> = z.strictObject({
  clause: clauseIdSchema.nullable(),
  text: z.string(),
});

/** A topic of the clause library, for the window to put single clauses of it into an agreement. */
export const clauseTopicFactsSchema: z.ZodType<ClauseTopic> = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  notes: z.array(note),
  clauses: z.array(clauseSchema),
});
