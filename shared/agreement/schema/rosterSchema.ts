import { z } from 'zod';
import type { Person, Roster } from '../Roster';
import { personIdSchema } from './idSchemas';
import { line, whole } from './textSchemas';

export const MOST_PEOPLE = 2000;
export const LONGEST_ROSTER_TEXT = 200;

const personSchema: z.ZodType<Person> = z.strictObject({
  id: personIdSchema,
  name: line(LONGEST_ROSTER_TEXT).refine((name) => name.trim() === name && name !== '', {
    error: 'no name',
  }),
  role: line(LONGEST_ROSTER_TEXT),
  member: z.boolean(),
  percent: whole(0, 100),
});

export const rosterSchema: z.ZodType<Roster> = z
  .array(personSchema)
  .max(MOST_PEOPLE)
  .refine((people) => new Set(people.map((person) => person.id)).size === people.length, {
    error: 'one id for two people',
  });
