import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause } from '../../../shared/agreement/Body';
import { isWritten } from '../../../shared/agreement/isWritten';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { StepUse } from '../../../shared/agreement/Profile';
import type { Finding } from '../../../shared/check/Finding';
import type { Stage } from '../../../shared/signoff/stage';

/** The five parts of the life of an agreement, in order. */
export const LIFE_STAGES = ['draft', 'check', 'vote', 'elections', 'submit'] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** What the window knows about how far an agreement has come. */
export type LifeFacts = {
  readonly agreement: Agreement;
  readonly stage: Stage;
  /** What is open; null while nothing has been checked yet. */
  readonly findings: readonly Finding[] | null;
  /** Findings that somebody answered, which are open no longer. */
  readonly answered: Answered;
};

/** A disputed conflict is in nobody's way any more, and is told until UTLA answers. */
type Answered = { readonly disputed: number; readonly dismissed: number };

export type Life = {
  readonly now: LifeStage;
  readonly clauses: number;
  readonly conflicts: number;
  readonly cautions: number;
  readonly answered: Answered;
  readonly isChecked: boolean;
  readonly ballot: StepUse;
  readonly members: number;
  /** Members who have chosen about this very version. */
  readonly chosen: number;
};

/** The next thing to do, as the window can tell. */
export type NextStep =
  | { readonly kind: 'write' }
  /** Nothing is asked of anybody before the text was checked. */
  | { readonly kind: 'check' }
  | { readonly kind: 'fix-conflict'; readonly clause: ClauseId | null }
  | { readonly kind: 'name-school' }
  | { readonly kind: 'settle-vote' }
  | { readonly kind: 'enter-staff' }
  | { readonly kind: 'collect-elections'; readonly left: number }
  | { readonly kind: 'sign-principal-and-chair' }
  | { readonly kind: 'submit' };

/** Where an agreement stands. Follows from the document and the findings alone; nothing is stored. */
export function lifeOf({ agreement, stage, findings, answered }: LifeFacts): Life {
  const clauses = agreement.sections.reduce((sum, section) => sum + written(section.clauses), 0);
  const conflicts = count(findings, 'conflict');
  const members = agreement.roster.filter(({ member }) => member).length;
  const ballot = agreement.profile.steps.ballot.use;
  return {
    now: nowOf({ stage, clauses, conflicts, ballot, isChecked: findings !== null }),
    clauses,
    conflicts,
    cautions: count(findings, 'caution'),
    answered,
    isChecked: findings !== null,
    ballot,
    members,
    chosen: chosenOf(stage, members),
  };
}

/** What comes next. Conflicts first: nobody should be asked to sign over one. */
export function nextStepOf(facts: LifeFacts): NextStep {
  const { agreement, stage, findings } = facts;
  const life = lifeOf(facts);
  if (life.clauses === 0) return { kind: 'write' };
  if (findings === null) return { kind: 'check' };
  const conflict = findings.find(({ severity }) => severity === 'conflict');
  if (conflict !== undefined) return { kind: 'fix-conflict', clause: conflict.clause };
  if (agreement.profile.school === '') return { kind: 'name-school' };
  switch (stage.kind) {
    case 'draft':
      if (life.ballot === 'undecided') return { kind: 'settle-vote' };
      if (life.members === 0) return { kind: 'enter-staff' };
      return { kind: 'collect-elections', left: life.members };
    case 'elections':
      if (life.members === 0) return { kind: 'enter-staff' };
      return { kind: 'collect-elections', left: life.members - life.chosen };
    case 'principal-and-chair':
      return { kind: 'sign-principal-and-chair' };
    case 'ready-to-submit':
      return { kind: 'submit' };
  }
}

type NowFacts = Pick<Life, 'clauses' | 'conflicts' | 'ballot' | 'isChecked'> & {
  readonly stage: Stage;
};

function nowOf({ stage, clauses, conflicts, ballot, isChecked }: NowFacts): LifeStage {
  if (clauses === 0) return 'draft';
  if (!isChecked || conflicts > 0) return 'check';
  if (stage.kind === 'ready-to-submit') return 'submit';
  if (stage.kind === 'draft' && ballot === 'undecided') return 'vote';
  return 'elections';
}

function chosenOf(stage: Stage, members: number): number {
  switch (stage.kind) {
    case 'draft':
      return 0;
    case 'elections':
      return members - stage.undecided.length - stage.disputed.length;
    case 'principal-and-chair':
    case 'ready-to-submit':
      return members;
  }
}

function count(findings: readonly Finding[] | null, wanted: Finding['severity']): number {
  return findings?.filter(({ severity }) => severity === wanted).length ?? 0;
}

/** Clauses that say something; a statement to be signed is words as well. */
function written(clauses: readonly Clause[]): number {
  return clauses.reduce(
    (sum, clause) => sum + (isWritten(clause) ? 1 : 0) + written(clause.children),
    0,
  );
}
