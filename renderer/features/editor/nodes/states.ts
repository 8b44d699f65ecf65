import { createState } from 'lexical';
import { z } from 'zod';
import { LANGUAGES } from '../../../../shared/agreement/Agreement';
import {
  DEEPEST_CLAUSE_LEVEL,
  MOST_EFFECTS,
  SIGNING_ACTS,
} from '../../../../shared/agreement/Body';
import type { ClauseRole } from '../../../../shared/agreement/Body';
import {
  isClauseId,
  isSectionId,
  isTableId,
  type ClauseId,
  type SectionId,
  type TableId,
} from '../../../../shared/agreement/ids';
import type { Profile } from '../../../../shared/agreement/Profile';
import type { Reviews } from '../../../../shared/agreement/Review';
import type { ReferenceTarget } from '../../../../shared/agreement/RichText';
import { ALIGNMENTS, FIELDS, LIST_STYLES } from '../../../../shared/agreement/RichText';
import { effectSchema } from '../../../../shared/agreement/schema/bodySchema';
import {
  clauseIdSchema,
  sectionIdSchema,
  tableIdSchema,
} from '../../../../shared/agreement/schema/idSchemas';
import { profileSchema } from '../../../../shared/agreement/schema/profileSchema';
import { reviewsSchema } from '../../../../shared/agreement/schema/reviewSchema';
import { line } from '../../../../shared/agreement/schema/textSchemas';

// What is not words rides on nodes as NodeState, so that it shares their undo. Each `parse` is the
// check: whatever does not pass it is read as the default.

export const profileState = createState('profile', {
  parse: (value): Profile | null => profileSchema.safeParse(value).data ?? null,
});

export const languageState = createState('language', {
  parse: (value) => z.enum(LANGUAGES).safeParse(value).data ?? 'en',
});

const NO_REVIEWS: Reviews = [];

export const reviewsState = createState('reviews', {
  parse: (value): Reviews => reviewsSchema.safeParse(value).data ?? NO_REVIEWS,
});

export const sectionIdState = createState('sectionId', {
  parse: (value): SectionId | null =>
    typeof value === 'string' && isSectionId(value) ? value : null,
});

export const clauseIdState = createState('clauseId', {
  parse: (value): ClauseId | null =>
    typeof value === 'string' && isClauseId(value) ? value : null,
});

export const tableIdState = createState('tableId', {
  parse: (value): TableId | null => (typeof value === 'string' && isTableId(value) ? value : null),
});

/** How deep a clause stands, from 1. */
export const levelState = createState('level', {
  parse: (value) => z.int().min(1).max(DEEPEST_CLAUSE_LEVEL).safeParse(value).data ?? 1,
});

const PROVISION: ClauseRole = { kind: 'provision' };
const statement = z.strictObject({ kind: z.literal('statement'), act: z.enum(SIGNING_ACTS) });

export const roleState = createState('role', {
  parse: (value): ClauseRole => statement.safeParse(value).data ?? PROVISION,
});

const effects = z.array(effectSchema).max(MOST_EFFECTS).readonly();
const NO_EFFECTS: z.output<typeof effects> = [];

export const effectsState = createState('effects', {
  parse: (value) => effects.safeParse(value).data ?? NO_EFFECTS,
});

export const originState = createState('origin', {
  parse: (value) => line(200).safeParse(value).data ?? null,
});

export const listStyleState = createState('listStyle', {
  parse: (value) => z.enum(LIST_STYLES).safeParse(value).data ?? 'bullet',
});

/** How deep an item of a list stands, from 0. */
export const depthState = createState('depth', {
  parse: (value) => z.int().min(0).safeParse(value).data ?? 0,
});

const columns = z.array(z.enum(ALIGNMENTS)).min(1).max(60).readonly();
const ONE_COLUMN: z.output<typeof columns> = ['start'];

export const columnsState = createState('columns', {
  parse: (value) => columns.safeParse(value).data ?? ONE_COLUMN,
});

export const headerRowsState = createState('headerRows', {
  parse: (value) => z.int().min(0).max(10).safeParse(value).data ?? 0,
});

const target: z.ZodType<ReferenceTarget> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), id: sectionIdSchema }),
  z.strictObject({ kind: z.literal('clause'), id: clauseIdSchema }),
  z.strictObject({ kind: z.literal('table'), id: tableIdSchema }),
]);

export const targetState = createState('target', {
  parse: (value): ReferenceTarget | null => target.safeParse(value).data ?? null,
});

export const fieldState = createState('field', {
  parse: (value) => z.enum(FIELDS).safeParse(value).data ?? 'school',
});
