import { z } from 'zod';
import type { Person, Roster } from '../Roster';
import { personIdSchema } from './idSchemas';
import { line, whole } from './textSchemas';

const personSchema: z.ZodType<Person> = z.strictObject({
  id: personIdSchema,
  name: line(200).refine((name) => name.trim() === name && name !== '', { error: 'no name' }),
  role: line(200),
  member: z.boolean(),
  percent: whole(0, 100),
});

export const rosterSchema: z.ZodType<Roster> = z
  .array(personSchema)
  .max(2000)
  .refine((people) => new Set(people.map((person) => person.id)).size === people.length, {
    error: 'one id for two people',
  });
