import type { Agreement } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import type { Clause } from '../../agreement/Body';
import { canonicalJson } from '../../agreement/canonical/canonicalJson';
import type { Hash, Sha256 } from '../../agreement/Ledger';
import { isHash } from '../../agreement/Ledger';
import { clauseText } from '../../agreement/text/clauseText';
import type { Evidence, Finding } from '../Finding';
import { checkedContext } from '../reading/checkedContext';

/** A clause and the clauses it stands in, outermost first. */
export type WordedClause = { readonly clause: Clause; readonly ancestors: readonly Clause[] };

type Facts = Pick<Agreement, 'profile' | 'language'>;

/** Everything the wordings of one clause hang on, but for the articles, and those found so far. */
type Known = Facts & {
  readonly ancestors: readonly Clause[];
  readonly sha256: Sha256;
  readonly byArticles: Map<string, Hash>;
};

/** Clauses never change, so that after an edit only the wording of what it changed is found again. */
const known = new WeakMap<Clause, Known>();

/** Words that stand more often in one clause than this are an accident or an attack. */
const MOST_PLACES = 100;

/**
 * Names what an answer is about: half of it the wording and the place of the words in it, half why they
 * were found. So an answer whose words are still there can be told from one whose words have changed.
 */
export function answeredHash(
  wording: Hash,
  before: number,
  { evidence, citation }: Pick<Finding, 'evidence' | 'citation'>,
  sha256: Sha256,
): Hash {
  // Another pack may find the same words for another reason, which nobody has answered.
  const reason = sha256(canonicalJson([evidence?.reading ?? null, citation?.source ?? null]));
  const both = half(placedWording(wording, before, sha256)) + half(reason);
  if (!isHash(both)) throw new Error('Two halves of hashes are no hash');
  return both;
}

function half(hash: Hash): string {
  return hash.slice(0, hash.length / 2);
}

/** The first of several places of the same words has the name of the wording. */
function placedWording(wording: Hash, before: number, sha256: Sha256): Hash {
  return before === 0 ? wording : sha256(canonicalJson([wording, Math.min(before, MOST_PLACES)]));
}

/** Whether an answer was given to any place in this wording, whyever it was found. */
export function isPlaceIn(wording: Hash, answered: Hash, sha256: Sha256): boolean {
  for (let before = 0; before <= MOST_PLACES; before += 1) {
    if (half(placedWording(wording, before, sha256)) === half(answered)) return true;
  }
  return false;
}

/** How often words stand in a clause before a place, as checking reads it. */
export function timesBefore(
  { words, range }: Evidence,
  { clause }: WordedClause,
  { profile, language }: Facts,
): number {
  if (words === '') return 0;
  const text = clauseText(clause, checkedContext(profile, language));
  let times = 0;
  for (let at = text.indexOf(words); at !== -1 && at < range.start;) {
    times += 1;
    at = text.indexOf(words, at + 1);
  }
  return times;
}

/**
 * Names the wording that an answer to a finding is about; `null` stands for the agreement as a whole.
 *
 * Of a clause: its text as checking reads it, so that renumbering changes nothing; the texts of the
 * clauses it stands in, which it may only continue ("(a) all of Article XII"); and what it declares
 * about these articles. Of the whole: what decides which contract governs.
 */
export function wordingOf(
  place: WordedClause | null,
  articles: readonly ArticleNumber[],
  facts: Facts,
  sha256: Sha256,
): Hash {
  const { profile } = facts;
  if (place === null) return sha256(canonicalJson([profile.arrangement, profile.cbaEdition]));
  const { byArticles } = knownOf(place, facts, sha256);
  const key = articles.join();
  const hash = byArticles.get(key) ?? clauseWording(place, articles, facts, sha256);
  byArticles.set(key, hash);
  return hash;
}

function clauseWording(
  { clause, ancestors }: WordedClause,
  articles: readonly ArticleNumber[],
  { profile, language }: Facts,
  sha256: Sha256,
): Hash {
  const context = checkedContext(profile, language);
  const texts = [...ancestors, clause].map((each) => clauseText(each, context));
  const declared = clause.effects.filter(({ article }) => articles.includes(article));
  return sha256(canonicalJson([...texts, declared]));
}

function knownOf(
  { clause, ancestors }: WordedClause,
  { profile, language }: Facts,
  sha256: Sha256,
): Known {
  const before = known.get(clause);
  const isSame =
    before !== undefined &&
    before.profile === profile &&
    before.language === language &&
    before.sha256 === sha256 &&
    before.ancestors.length === ancestors.length &&
    before.ancestors.every((each, index) => each === ancestors[index]);
  if (isSame) return before;
  const fresh = { profile, language, sha256, ancestors, byArticles: new Map<string, Hash>() };
  known.set(clause, fresh);
  return fresh;
}
