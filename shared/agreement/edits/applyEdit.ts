import type { Agreement } from '../Agreement';
import type { Section } from '../Body';
import type { Reviews } from '../Review';
import type { Result } from '../../result';
import { ok } from '../../result';
import type { ClauseEdit, Edit, ReviewEdit, SectionEdit } from './Edit';
import type { EditFailure } from './EditFailure';
import { declareEffect, removeEffect } from './declaredEffects';
import { joinClauses } from './joinClauses';
import { mergeRecords } from './mergeRecords';
import { insertClause, moveClause, putClause, removeClause } from './placedClauses';
import { addReview, removeReview } from './placedReviews';
import { insertSection, moveSection, removeSection, retitleSection } from './placedSections';
import { splitClause } from './splitClause';

/**
 * Applies one edit. Clauses and sections the edit does not concern keep their object identity.
 *
 * An edit and an agreement that both passed their schemas give an agreement that passes too, or a
 * failure; the agreement handed in never changes.
 */
export function applyEdit(agreement: Agreement, edit: Edit): Result<Agreement, EditFailure> {
  switch (edit.kind) {
    case 'set-profile':
      return ok({ ...agreement, profile: edit.profile });
    case 'set-language':
      return ok({ ...agreement, language: edit.language });
    case 'set-roster':
      return ok({ ...agreement, roster: edit.roster });
    case 'append-records': {
      const ledger = mergeRecords(agreement.ledger, edit.records);
      return ledger.ok ? ok({ ...agreement, ledger: ledger.value }) : ledger;
    }
    case 'add-review':
    case 'remove-review': {
      const reviews = editReviews(agreement, edit);
      return reviews.ok ? ok({ ...agreement, reviews: reviews.value }) : reviews;
    }
    case 'insert-section':
    case 'remove-section':
    case 'move-section':
    case 'set-section-title':
      return withBody(agreement, editSections(agreement.sections, edit));
    case 'insert-clause':
    case 'remove-clause':
    case 'move-clause':
    case 'put-clause':
    case 'split-clause':
    case 'join-clauses':
    case 'declare-effect':
    case 'remove-effect':
      return withBody(agreement, editClauses(agreement.sections, edit));
  }
}

type EditedBody = Result<readonly Section[], EditFailure>;

function withBody(agreement: Agreement, body: EditedBody): Result<Agreement, EditFailure> {
  return body.ok ? ok({ ...agreement, sections: body.value }) : body;
}

function editReviews({ reviews }: Agreement, edit: ReviewEdit): Result<Reviews, EditFailure> {
  switch (edit.kind) {
    case 'add-review':
      return addReview(reviews, edit.review);
    case 'remove-review':
      return removeReview(reviews, edit.review);
  }
}

function editSections(sections: readonly Section[], edit: SectionEdit): EditedBody {
  switch (edit.kind) {
    case 'insert-section':
      return insertSection(sections, edit.section, edit.index);
    case 'remove-section':
      return removeSection(sections, edit.section);
    case 'move-section':
      return moveSection(sections, edit.section, edit.index);
    case 'set-section-title':
      return retitleSection(sections, edit.section, edit.title);
  }
}

function editClauses(sections: readonly Section[], edit: ClauseEdit): EditedBody {
  switch (edit.kind) {
    case 'insert-clause':
      return insertClause(sections, edit.clause, edit.to);
    case 'remove-clause':
      return removeClause(sections, edit.clause);
    case 'move-clause':
      return moveClause(sections, edit.clause, edit.to);
    case 'put-clause':
      return putClause(sections, edit.clause, edit.content);
    case 'split-clause':
      return splitClause(sections, edit);
    case 'join-clauses':
      return joinClauses(sections, edit);
    case 'declare-effect':
      return declareEffect(sections, edit.clause, edit.effect);
    case 'remove-effect':
      return removeEffect(sections, edit.clause, edit.effect);
  }
}
