import { z } from 'zod';
import { isArticleNumber } from '../articleNumber';
import type { Clause, ClauseContent, ClauseRole, Effect, Section } from '../Body';
import { DEEPEST_CLAUSE_LEVEL, EFFECT_KINDS, MOST_EFFECTS, SIGNING_ACTS } from '../Body';
import { clauseIdSchema, sectionIdSchema } from './idSchemas';
import { blockSchema } from './richTextSchema';
import { line } from './textSchemas';

export const effectSchema: z.ZodType<Effect> = z.strictObject({
  article: z.string().refine(isArticleNumber),
  section: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,3})*(\([a-z0-9]{1,4}\))*$/)
    .nullable(),
  effect: z.enum(EFFECT_KINDS),
  note: line(2000),
});

const role: z.ZodType<ClauseRole> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('provision') }),
  z.strictObject({ kind: z.literal('statement'), act: z.enum(SIGNING_ACTS) }),
]);

const content = {
  role,
  heading: line(500),
  blocks: z.array(blockSchema).min(1),
  effects: z.array(effectSchema).max(MOST_EFFECTS),
  origin: line(200).nullable(),
};

export const clauseContentSchema: z.ZodType<ClauseContent> = z.strictObject(content);

export const clauseSchema: z.ZodType<Clause> = clauseAt(1);

function clauseAt(level: number): z.ZodType<Clause> {
  return z.strictObject({
    id: clauseIdSchema,
    ...content,
    children: level < DEEPEST_CLAUSE_LEVEL ? z.array(clauseAt(level + 1)) : z.array(z.never()),
  });
}

export const titleSchema = line(500);

export const sectionSchema: z.ZodType<Section> = z.strictObject({
  id: sectionIdSchema,
  title: titleSchema,
  clauses: z.array(clauseSchema),
});
