import { z } from 'zod';
import { LANGUAGES } from '../Agreement';
import type { ClauseParent, Edit, Place, SplitPoint } from '../edits/Edit';
import { SEAMS } from '../edits/Edit';
import {
  clauseContentSchema,
  clauseSchema,
  effectSchema,
  sectionSchema,
  titleSchema,
} from './bodySchema';
import { clauseIdSchema, reviewIdSchema, sectionIdSchema } from './idSchemas';
import { ledgerSchema } from './ledgerSchema';
import { profileSchema } from './profileSchema';
import { reviewSchema } from './reviewSchema';
import { rosterSchema } from './rosterSchema';
import { whole } from './textSchemas';

const index = whole(0, 1_000_000);

const parent: z.ZodType<ClauseParent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), id: sectionIdSchema }),
  z.strictObject({ kind: z.literal('clause'), id: clauseIdSchema }),
]);

const place: z.ZodType<Place> = z.strictObject({ parent, index });

const splitPoint: z.ZodType<SplitPoint> = z.strictObject({
  block: index,
  offset: whole(0, 1_000_000_000),
});

/** Closed like the agreement's own schema: a journal line with anything unknown in it is refused. */
export const editSchema: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-profile'), profile: profileSchema }),
  z.strictObject({ kind: z.literal('set-language'), language: z.enum(LANGUAGES) }),
  z.strictObject({ kind: z.literal('set-roster'), roster: rosterSchema }),
  z.strictObject({ kind: z.literal('append-records'), records: ledgerSchema }),
  z.strictObject({ kind: z.literal('add-review'), review: reviewSchema }),
  z.strictObject({ kind: z.literal('remove-review'), review: reviewIdSchema }),
  z.strictObject({ kind: z.literal('insert-section'), section: sectionSchema, index }),
  z.strictObject({ kind: z.literal('remove-section'), section: sectionIdSchema }),
  z.strictObject({ kind: z.literal('move-section'), section: sectionIdSchema, index }),
  z.strictObject({
    kind: z.literal('set-section-title'),
    section: sectionIdSchema,
    title: titleSchema,
  }),
  z.strictObject({ kind: z.literal('insert-clause'), clause: clauseSchema, to: place }),
  z.strictObject({ kind: z.literal('remove-clause'), clause: clauseIdSchema }),
  z.strictObject({ kind: z.literal('move-clause'), clause: clauseIdSchema, to: place }),
  z.strictObject({
    kind: z.literal('put-clause'),
    clause: clauseIdSchema,
    content: clauseContentSchema,
  }),
  z.strictObject({
    kind: z.literal('split-clause'),
    clause: clauseIdSchema,
    at: splitPoint,
    newClause: clauseIdSchema,
  }),
  z.strictObject({
    kind: z.literal('join-clauses'),
    first: clauseIdSchema,
    second: clauseIdSchema,
    seam: z.enum(SEAMS),
  }),
  z.strictObject({
    kind: z.literal('declare-effect'),
    clause: clauseIdSchema,
    effect: effectSchema,
  }),
  z.strictObject({
    kind: z.literal('remove-effect'),
    clause: clauseIdSchema,
    effect: effectSchema,
  }),
]);
