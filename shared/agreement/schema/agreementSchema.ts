import { z } from 'zod';
import type { Agreement, Lineage } from '../Agreement';
import { LANGUAGES } from '../Agreement';
import { isHash } from '../Ledger';
import { walkClauses } from '../numbering/walkClauses';
import { sectionSchema } from './bodySchema';
import { agreementIdSchema } from './idSchemas';
import { ledgerSchema } from './ledgerSchema';
import { profileSchema } from './profileSchema';
import { rosterSchema } from './rosterSchema';
import { line } from './textSchemas';

const lineage: z.ZodType<Lineage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: line(100) }),
  z.strictObject({ kind: z.literal('import'), fileName: line(300) }),
  z.strictObject({
    kind: z.literal('copy'),
    agreement: agreementIdSchema,
    content: z.string().refine(isHash),
  }),
]);

/**
 * The one door into an agreement: closed, so that nothing unknown is dropped in silence, and strict,
 * so that two texts which look the same are the same.
 */
export const agreementSchema: z.ZodType<Agreement> = z
  .strictObject({
    id: agreementIdSchema,
    language: z.enum(LANGUAGES),
    profile: profileSchema,
    sections: z.array(sectionSchema).max(1000),
    roster: rosterSchema,
    ledger: ledgerSchema,
    lineage,
  })
  .refine(hasUniqueIds, { error: 'one id for two places' })
  .refine(hasOneStatementPerAct, { error: 'two statements for one act' });

function hasUniqueIds({ sections }: Agreement): boolean {
  const ids: string[] = sections.map((section) => section.id);
  for (const { clause } of walkClauses(sections)) {
    ids.push(clause.id);
    for (const block of clause.blocks) if (block.kind === 'table') ids.push(block.id);
  }
  return new Set(ids).size === ids.length;
}

function hasOneStatementPerAct({ sections }: Agreement): boolean {
  const acts: string[] = [];
  for (const { clause } of walkClauses(sections)) {
    if (clause.role.kind === 'statement') acts.push(clause.role.act);
  }
  return new Set(acts).size === acts.length;
}
