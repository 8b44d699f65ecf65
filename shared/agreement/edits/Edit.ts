import type { Language } from '../Agreement';
import type { Clause, ClauseContent, Effect, Section } from '../Body';
import type { ClauseId, ReviewId, SectionId } from '../ids';
import type { LedgerRecord } from '../Ledger';
import type { Profile } from '../Profile';
import type { Review } from '../Review';
import type { Roster } from '../Roster';

/** What clauses can stand in: a section, or another clause. */
export type ClauseParent =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'clause'; readonly id: ClauseId };

/**
 * Where a clause goes: before the one now at `index`, or last when `index` is their count. For a
 * clause that moves, counted without it.
 */
export type Place = { readonly parent: ClauseParent; readonly index: number };

/**
 * Where a clause is cut. `offset` counts from the start of that block: UTF-16 units of words in a
 * paragraph (a reference, field or line break counts one), items in a list. A table is never cut,
 * so before it is 0 and after it is the next block with 0.
 */
export type SplitPoint = { readonly block: number; readonly offset: number };

/**
 * What stands at the joint of two clauses. `run-on` makes one paragraph of the two that meet, or one
 * list of two lists of one style; blocks of other kinds stay as they are, as with `new-block`.
 */
export const SEAMS = ['new-block', 'run-on'] as const;
export type Seam = (typeof SEAMS)[number];

/** Edits of what is not in the body. Records are only ever added. */
type RecordEdit =
  | { readonly kind: 'set-profile'; readonly profile: Profile }
  | { readonly kind: 'set-language'; readonly language: Language }
  | { readonly kind: 'set-roster'; readonly roster: Roster }
  | { readonly kind: 'append-records'; readonly records: readonly LedgerRecord[] };

/** A review is given and taken back, never changed: what somebody said stays what they said. */
export type ReviewEdit =
  | { readonly kind: 'add-review'; readonly review: Review }
  | { readonly kind: 'remove-review'; readonly review: ReviewId };

/** `index` is a place among the sections, as in {@link Place}. */
export type SectionEdit =
  | { readonly kind: 'insert-section'; readonly section: Section; readonly index: number }
  | { readonly kind: 'remove-section'; readonly section: SectionId }
  | { readonly kind: 'move-section'; readonly section: SectionId; readonly index: number }
  | { readonly kind: 'set-section-title'; readonly section: SectionId; readonly title: string };

/** A clause is put in, taken out and moved with everything under it. */
export type ClauseEdit =
  | { readonly kind: 'insert-clause'; readonly clause: Clause; readonly to: Place }
  | { readonly kind: 'remove-clause'; readonly clause: ClauseId }
  | { readonly kind: 'move-clause'; readonly clause: ClauseId; readonly to: Place }
  | {
      /** New content for a clause that keeps its id and its children. */
      readonly kind: 'put-clause';
      readonly clause: ClauseId;
      readonly content: ClauseContent;
    }
  | {
      /** The clause keeps id, heading, effects and what is before the cut; `newClause` gets the rest. */
      readonly kind: 'split-clause';
      readonly clause: ClauseId;
      readonly at: SplitPoint;
      readonly newClause: ClauseId;
    }
  | {
      /** `second` goes into `first`; it is the next clause beside it, or the first one under it. */
      readonly kind: 'join-clauses';
      readonly first: ClauseId;
      readonly second: ClauseId;
      readonly seam: Seam;
    }
  | { readonly kind: 'declare-effect'; readonly clause: ClauseId; readonly effect: Effect }
  | { readonly kind: 'remove-effect'; readonly clause: ClauseId; readonly effect: Effect };

/** One change of an agreement as plain data: it can be applied, journalled, replayed and sent. */
export type Edit = RecordEdit | ReviewEdit | SectionEdit | ClauseEdit;
