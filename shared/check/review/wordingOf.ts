import type { Agreement } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import type { Clause } from '../../agreement/Body';
import { canonicalJson } from '../../agreement/canonical/canonicalJson';
import type { Hash, Sha256 } from '../../agreement/Ledger';
import { clauseText } from '../../agreement/text/clauseText';
import { checkedContext } from '../reading/checkedContext';

/** A clause and the clauses it stands in, outermost first. */
export type WordedClause = { readonly clause: Clause; readonly ancestors: readonly Clause[] };

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
  { profile, language }: Pick<Agreement, 'profile' | 'language'>,
  sha256: Sha256,
): Hash {
  if (place === null) return sha256(canonicalJson([profile.arrangement, profile.cbaEdition]));
  const context = checkedContext(profile, language);
  const texts = [...place.ancestors, place.clause].map((each) => clauseText(each, context));
  const declared = place.clause.effects.filter(({ article }) => articles.includes(article));
  return sha256(canonicalJson([...texts, declared]));
}
