import type { Agreement } from '../../../shared/agreement/Agreement';
import { numbering } from '../../../shared/agreement/numbering/numbering';
import type { Review } from '../../../shared/agreement/Review';
import { answeredWords } from '../../../shared/check/review/answeredWords';
import type { ReviewedFindings, StaleReview } from '../../../shared/check/review/reviewFindings';
import { counted } from './agreementSummary';

/** "Disputed by Lourdes Bañuelos, 2026-05-04: …", on one line, however many the reason has. */
export function reviewLine({ kind, by, at, reason }: Review): string {
  const said = kind === 'dispute' ? 'Disputed' : 'Dismissed';
  return `${said} by ${by}, ${at.slice(0, 10)}: ${reason.replaceAll(/\s+/g, ' ')}`;
}

/** How many findings were answered; nothing when none was. */
export function reviewSummary({ disputed, dismissed }: ReviewedFindings): readonly string[] {
  const parts = [
    ...(disputed.length === 0
      ? []
      : [`${counted(disputed.length, 'conflict')} disputed, and still open until UTLA answers`]),
    ...(dismissed.length === 0 ? [] : [`${counted(dismissed.length, 'caution')} dismissed`]),
  ];
  return parts.length === 0 ? [] : [`Answered: ${parts.join('; ')}.`];
}

/** The answers that hold no longer, each with why. */
export function staleLines({ stale }: ReviewedFindings, agreement: Agreement): readonly string[] {
  if (stale.length === 0) return [];
  const { clauses } = numbering(agreement.sections);
  return [
    'Answers that hold no longer:',
    ...stale.flatMap(({ review, since }) => {
      const number = review.clause === null ? undefined : clauses.get(review.clause);
      const place = number === undefined ? '' : `Clause ${number}: `;
      const words = answeredWords(review).replaceAll(/\s+/g, ' ');
      return [
        `  ${place}${SINCE[since]}`,
        ...(words === '' ? [] : [`    “${words}”`]),
        `    ${reviewLine(review)}`,
      ];
    }),
    '',
  ];
}

const SINCE: Readonly<Record<StaleReview['since'], string>> = {
  'clause-gone': 'The clause is gone.',
  'words-changed': 'The words have changed since.',
  'finding-gone':
    'The words are the same, but this is no longer found in them, or is found for another reason.',
};
