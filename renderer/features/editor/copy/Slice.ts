import { z } from 'zod';
import type { Clause } from '../../../../shared/agreement/Body';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import type { Block } from '../../../../shared/agreement/RichText';
import { clauseSchema, titleSchema } from '../../../../shared/agreement/schema/bodySchema';
import { blockSchema } from '../../../../shared/agreement/schema/richTextSchema';

/** A clause of a slice; those under it follow at deeper levels, as in the editor. */
export type SlicedClause = {
  readonly kind: 'clause';
  readonly level: number;
  /** Whether all of it was selected: then a copy of it is a copy, with its effects and origin. */
  readonly isWhole: boolean;
  readonly clause: Clause;
};

export type SlicePart = SlicedClause | { readonly kind: 'section'; readonly title: string };

/** What is copied: words and blocks of one clause, or clauses and titles of sections. */
export type Slice =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'parts'; readonly parts: readonly SlicePart[] };

/** The name under which a slice lies on the clipboard, beside HTML and plain text. */
export const SLICE_TYPE = 'application/x-ewa-slice+json';

/** Whatever lies there came from somewhere: it passes the agreement's own schema or is nothing. */
const sliceSchema: z.ZodType<Slice> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blocks'), blocks: z.array(blockSchema).min(1) }),
  z.strictObject({
    kind: z.literal('parts'),
    parts: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('clause'),
            level: z.int().min(1).max(DEEPEST_CLAUSE_LEVEL),
            isWhole: z.boolean(),
            clause: clauseSchema,
          }),
          z.strictObject({ kind: z.literal('section'), title: titleSchema }),
        ]),
      )
      .min(1),
  }),
]);

/** Reads a slice from the clipboard, or null when it is none. */
export function parseSlice(text: string): Slice | null {
  if (text === '') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return sliceSchema.safeParse(parsed).data ?? null;
  } catch {
    return null;
  }
}
