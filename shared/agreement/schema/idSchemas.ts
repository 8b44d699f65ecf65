import { z } from 'zod';
import { isAgreementId, isClauseId, isPersonId, isSectionId, isTableId } from '../ids';

export const agreementIdSchema = z.string().refine(isAgreementId);
export const sectionIdSchema = z.string().refine(isSectionId);
export const clauseIdSchema = z.string().refine(isClauseId);
export const tableIdSchema = z.string().refine(isTableId);
export const personIdSchema = z.string().refine(isPersonId);
