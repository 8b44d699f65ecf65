import type {
  Fraction,
  StepUse,
  Threshold,
  VoteBase,
  VoteRule,
} from '../../../shared/agreement/Profile';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';

/** A share as it is typed: "2" of every "3". Both empty while it is not known. */
export type ShareDraft = { readonly numerator: string; readonly denominator: string };

/** The rule of a vote while it is filled in. Nothing in it is preset. */
export type VoteDraft = {
  readonly use: StepUse;
  readonly source: string;
  readonly needed: ShareDraft;
  readonly base: VoteBase | null;
  readonly quorum: ShareDraft;
  readonly voters: string;
};

/** What keeps the form from being a rule. */
export type VoteFault =
  | 'needed-not-numbers'
  | 'needed-more-than-all'
  | 'needed-no-base'
  | 'quorum-not-numbers'
  | 'quorum-more-than-all';

const noShare: ShareDraft = { numerator: '', denominator: '' };

export const emptyVoteDraft: VoteDraft = {
  use: 'undecided',
  source: '',
  needed: noShare,
  base: null,
  quorum: noShare,
  voters: '',
};

export function voteDraftOf({ use, source, threshold }: VoteRule): VoteDraft {
  return {
    use,
    source,
    needed: shareDraft(threshold?.share ?? null),
    base: threshold?.base ?? null,
    quorum: shareDraft(threshold?.quorum ?? null),
    voters: threshold?.eligible ?? '',
  };
}

/** Nothing is asked of the figures of a vote that is not taken. */
export function voteFaults({ use, needed, base, quorum }: VoteDraft): readonly VoteFault[] {
  if (use !== 'used') return [];
  const faults: VoteFault[] = [];
  const share = fractionOf(needed);
  const least = fractionOf(quorum);
  if (!share.ok) faults.push(`needed-${share.error}`);
  else if (share.value !== null && base === null) faults.push('needed-no-base');
  if (!least.ok) faults.push(`quorum-${least.error}`);
  return faults;
}

// What was typed about a vote that is not taken is kept nowhere: it would say what is not so.
export function voteRuleOf(draft: VoteDraft): VoteRule {
  return {
    use: draft.use,
    source: cleanText(draft.source).trim(),
    threshold: draft.use === 'used' ? thresholdOf(draft) : null,
  };
}

/** How many answers of a vote are still empty. The least that must take part is not every school's rule. */
export function emptyVoteAnswers({ use, needed, source }: VoteDraft): number {
  if (use === 'undecided') return 1;
  if (use === 'not-used') return 0;
  return [needed.numerator, source].filter((text) => text.trim() === '').length;
}

function thresholdOf({ needed, base, quorum, voters }: VoteDraft): Threshold | null {
  const share = fractionOf(needed);
  const least = fractionOf(quorum);
  if (!share.ok || share.value === null || base === null) return null;
  return {
    share: share.value,
    base,
    quorum: least.ok ? least.value : null,
    eligible: cleanText(voters).trim(),
  };
}

type Share = Result<Fraction | null, 'not-numbers' | 'more-than-all'>;

const WHOLE = /^[1-9]\d{0,2}$/;

function fractionOf({ numerator, denominator }: ShareDraft): Share {
  const [above, below] = [numerator.trim(), denominator.trim()];
  if (above === '' && below === '') return ok(null);
  if (!WHOLE.test(above) || !WHOLE.test(below)) return err('not-numbers');
  const share = { numerator: Number(above), denominator: Number(below) };
  return share.numerator > share.denominator ? err('more-than-all') : ok(share);
}

function shareDraft(share: Fraction | null): ShareDraft {
  return share === null
    ? noShare
    : { numerator: String(share.numerator), denominator: String(share.denominator) };
}
