import type { Agreement } from '../../agreement/Agreement';
import type { ClauseId } from '../../agreement/ids';
import type { Sha256 } from '../../agreement/Ledger';
import { walkClauses } from '../../agreement/numbering/walkClauses';
import type { Review, ReviewedMatter, ReviewKind, Reviews } from '../../agreement/Review';
import { LONGEST_REVIEWED_WORDS } from '../../agreement/Review';
import type { Finding, Severity } from '../Finding';
import type { WordedClause } from './wordingOf';
import { answeredHash, isPlaceIn, timesBefore, wordingOf } from './wordingOf';

/** A finding with what was answered to it, earliest first; never without an answer. */
export type AnsweredFinding = { readonly finding: Finding; readonly reviews: readonly Review[] };

/**
 * An answer that holds no longer, and why: its clause is gone; the words of the clause, or what it
 * declares about these articles, are others; or the words are the same and what is found in them is
 * not - another rule, other articles, another severity or reason, or nothing.
 */
export type StaleReview = {
  readonly review: Review;
  readonly since: 'clause-gone' | 'words-changed' | 'finding-gone';
};

/** Findings by what people answered. Each finding is in one of the first three, in the order given. */
export type ReviewedFindings = {
  readonly open: readonly Finding[];
  /** Conflicts that stay conflicts, with the notes for UTLA. */
  readonly disputed: readonly AnsweredFinding[];
  readonly dismissed: readonly AnsweredFinding[];
  readonly stale: readonly StaleReview[];
};

/**
 * Puts findings and the answers of the agreement together. An answer holds only for a finding that
 * says what it said, in the wording it had and for the reason it had: whatever differs by a letter is
 * open again. A finding of another pack or release is the same one if all of this is the same.
 */
export function reviewFindings(
  agreement: Agreement,
  findings: readonly Finding[],
  sha256: Sha256,
): ReviewedFindings {
  const { reviews } = agreement;
  if (reviews.length === 0) return { open: findings, disputed: [], dismissed: [], stale: [] };

  const places = placesOf(agreement);
  const byMatter = groupedByMatter(reviews);
  const answeredClauses = new Set(reviews.map(({ clause }) => clause));
  const found = new Set<string>();
  const open: Finding[] = [];
  const answered: Record<ReviewKind, AnsweredFinding[]> = { dispute: [], dismissal: [] };
  for (const finding of findings) {
    const matter = answeredClauses.has(finding.clause)
      ? matterAt(finding, places, agreement, sha256)
      : null;
    const key = matter === null ? '' : matterKey(matter);
    const own = byMatter.get(key);
    if (matter === null || own === undefined) open.push(finding);
    else {
      found.add(key);
      answered[matter.kind].push({ finding, reviews: own });
    }
  }
  const stale = reviews
    .filter((review) => !found.has(matterKey(review)))
    .map((review) => ({ review, since: staleSince(review, places, agreement, sha256) }));
  return { open, disputed: answered.dispute, dismissed: answered.dismissal, stale };
}

/**
 * What an answer to this finding would be about. null for a note, which asks for no answer, and for a
 * finding at a clause that is not there.
 */
export function reviewedMatter(
  finding: Finding,
  agreement: Agreement,
  sha256: Sha256,
): ReviewedMatter | null {
  return matterAt(finding, placesOf(agreement), agreement, sha256);
}

type Places = ReadonlyMap<ClauseId, WordedClause>;

function placesOf({ sections }: Agreement): Places {
  return new Map([...walkClauses(sections)].map((place) => [place.clause.id, place]));
}

function matterAt(
  finding: Finding,
  places: Places,
  agreement: Agreement,
  sha256: Sha256,
): ReviewedMatter | null {
  const { rule, severity, clause, articles, evidence } = finding;
  const kind = ANSWERS[severity];
  const place = placeOf(clause, places);
  if (kind === null || place === undefined) return null;
  const words = shortened(evidence?.words ?? '');
  const whole = wordingOf(place, articles, agreement, sha256);
  // The same words may be found twice in one clause: each place has an answer of its own.
  const before = evidence === null || place === null ? 0 : timesBefore(evidence, place, agreement);
  const wording = answeredHash(whole, before, finding, sha256);
  return { kind, rule, clause, articles, words, wording };
}

const ANSWERS: Readonly<Record<Severity, ReviewKind | null>> = {
  conflict: 'dispute',
  caution: 'dismissal',
  note: null,
};

/** undefined when the clause is gone. */
function placeOf(clause: ClauseId | null, places: Places): WordedClause | null | undefined {
  return clause === null ? null : places.get(clause);
}

function staleSince(
  { clause, articles, wording }: Review,
  places: Places,
  agreement: Agreement,
  sha256: Sha256,
): StaleReview['since'] {
  const place = placeOf(clause, places);
  if (place === undefined) return 'clause-gone';
  return isPlaceIn(wordingOf(place, articles, agreement, sha256), wording, sha256)
    ? 'finding-gone'
    : 'words-changed';
}

function groupedByMatter(reviews: Reviews): ReadonlyMap<string, readonly Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    const key = matterKey(review);
    groups.set(key, [...(groups.get(key) ?? []), review]);
  }
  return groups;
}

function matterKey({ kind, rule, clause, articles, words, wording }: ReviewedMatter): string {
  return JSON.stringify([kind, rule, clause, articles, words, wording]);
}

/** Without half a character at the cut, which a file cannot hold. */
function shortened(words: string): string {
  const cut = words.slice(0, LONGEST_REVIEWED_WORDS);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
