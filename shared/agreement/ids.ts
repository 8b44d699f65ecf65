import type { Brand } from '../brand';

/** Names a section for as long as it lives: through moving, editing and copying to next year. */
export type SectionId = Brand<string, 'SectionId'>;
/** Names a clause for as long as it lives. Findings, references and signatures point at it. */
export type ClauseId = Brand<string, 'ClauseId'>;
/** Names a table, so that the text can refer to "Table 2". */
export type TableId = Brand<string, 'TableId'>;
/** Names a person on the roster. */
export type PersonId = Brand<string, 'PersonId'>;
/** Names what somebody answered to a finding. */
export type ReviewId = Brand<string, 'ReviewId'>;
/** Names an agreement through all its versions and copies. */
export type AgreementId = Brand<string, 'AgreementId'>;

/** Gives a fresh id at every call; randomness enters the core only through this parameter. */
export type NewId = () => string;

const ID = /^[a-z][a-z0-9-]{0,31}$/;

export function isSectionId(text: string): text is SectionId {
  return ID.test(text);
}

export function isClauseId(text: string): text is ClauseId {
  return ID.test(text);
}

export function isTableId(text: string): text is TableId {
  return ID.test(text);
}

export function isPersonId(text: string): text is PersonId {
  return ID.test(text);
}

export function isReviewId(text: string): text is ReviewId {
  return ID.test(text);
}

export function isAgreementId(text: string): text is AgreementId {
  return ID.test(text);
}

/** @throws RangeError when `text` is no id: a bug in the caller, since files pass the schema first. */
export function sectionId(text: string): SectionId {
  if (!isSectionId(text)) throw new RangeError(`Not a section id: ${text}`);
  return text;
}

/** @throws RangeError like {@link sectionId}. */
export function clauseId(text: string): ClauseId {
  if (!isClauseId(text)) throw new RangeError(`Not a clause id: ${text}`);
  return text;
}

/** @throws RangeError like {@link sectionId}. */
export function tableId(text: string): TableId {
  if (!isTableId(text)) throw new RangeError(`Not a table id: ${text}`);
  return text;
}

/** @throws RangeError like {@link sectionId}. */
export function personId(text: string): PersonId {
  if (!isPersonId(text)) throw new RangeError(`Not a person id: ${text}`);
  return text;
}

/** @throws RangeError like {@link sectionId}. */
export function reviewId(text: string): ReviewId {
  if (!isReviewId(text)) throw new RangeError(`Not a review id: ${text}`);
  return text;
}

/** @throws RangeError like {@link sectionId}. */
export function agreementId(text: string): AgreementId {
  if (!isAgreementId(text)) throw new RangeError(`Not an agreement id: ${text}`);
  return text;
}
