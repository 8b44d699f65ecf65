import type { EffectKind } from '../../../shared/agreement/Body';
import type { ArticleState } from '../../../shared/cba/RulePack';
import type { EffectSignName } from '../../ui/marks/EffectSign';
import type { PlainMessageKey } from '../../words/useWords';

type EffectWords = {
  readonly sign: EffectSignName;
  readonly verb: PlainMessageKey;
  readonly means: PlainMessageKey;
};

export const effectWords: Readonly<Record<EffectKind, EffectWords>> = {
  waive: { sign: 'minus', verb: 'effects.kind.waive', means: 'effects.means.waive' },
  modify: { sign: 'wave', verb: 'effects.kind.modify', means: 'effects.means.modify' },
  supplement: { sign: 'plus', verb: 'effects.kind.supplement', means: 'effects.means.supplement' },
  preserve: { sign: 'equals', verb: 'effects.kind.preserve', means: 'effects.means.preserve' },
};

type StateWords = {
  readonly standing: 'protected' | 'unlisted' | 'unknown';
  readonly says: PlainMessageKey;
  readonly group: PlainMessageKey;
  readonly groupWhy: PlainMessageKey;
  readonly badge:
    | 'findings.badge-protected'
    | 'findings.badge-not-listed'
    | 'findings.badge-unknown';
};

/** How an article stands to the protected list. Nothing here ever says that one may be waived. */
export const stateWords: Readonly<Record<ArticleState, StateWords>> = {
  protected: {
    standing: 'protected',
    says: 'effects.protected',
    group: 'effects.group-protected',
    groupWhy: 'effects.group-protected-why',
    badge: 'findings.badge-protected',
  },
  'not-listed': {
    standing: 'unlisted',
    says: 'effects.not-listed',
    group: 'effects.group-not-listed',
    groupWhy: 'effects.group-not-listed-why',
    badge: 'findings.badge-not-listed',
  },
  unknown: {
    standing: 'unknown',
    says: 'effects.unknown',
    group: 'effects.group-unknown',
    groupWhy: 'effects.group-unknown-why',
    badge: 'findings.badge-unknown',
  },
};

/** Whether an effect on an article in this state is a conflict. */
export function isConflict(state: ArticleState, effect: EffectKind | null): boolean {
  return state === 'protected' && (effect === 'waive' || effect === 'modify');
}
