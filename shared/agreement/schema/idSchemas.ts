import { z } from 'zod';
import { isAgreementId, isClauseId, isPersonId, isReviewId, isSectionId, isTableId } from '../ids';

export const agreementIdSchema = z.string().refine(isAgreementId);
export const sectionIdSchema = z.string().refine(isSectionId);
export const clauseIdSchema = z.string().refine(isClauseId);
export const tableIdSchema = z.string().refine(isTableId);
export const personIdSchema = z.string().refine(isPersonId);
export const reviewIdSchema = z.string().refine(isReviewId);
