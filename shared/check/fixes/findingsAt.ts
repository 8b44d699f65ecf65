import type { Agreement } from '../../agreement/Agreement';
import type { Clause } from '../../agreement/Body';
import type { ClauseId } from '../../agreement/ids';
import { findClause } from '../../agreement/edits/clauseTree';
import { clauseText } from '../../agreement/text/clauseText';
import type { RulePack } from '../../cba/RulePack';
import { createChecker } from '../createChecker';
import type { Finding } from '../Finding';
import { checkedContext } from '../reading/checkedContext';

/** Trying out fixes may not stand in anyone's way, so longer clauses are left to be read by people. */
const LONGEST_TRIED = 20_000;

/**
 * What is found in one clause and those under it, read as it stands: behind the words above it that it may
 * continue, and alone otherwise, so that the work does not grow with the agreement. null when it is too
 * long to be tried out.
 */
export function findingsAt(
  id: ClauseId,
  agreement: Agreement,
  pack: RulePack,
): readonly Finding[] | null {
  const place = findClause(agreement.sections, id);
  if (place === null) return null;
  const { section, ancestors, clause } = place;
  const context = checkedContext(agreement.profile, agreement.language);
  const whole = [...ancestors, ...withThoseUnder(clause)];
  const length = whole.reduce((sum, each) => sum + clauseText(each, context).length, 0);
  if (length > LONGEST_TRIED) return null;
  const top = ancestors.reduceRight((below, above) => ({ ...above, children: [below] }), clause);
  const alone = { ...agreement, sections: [{ ...section, clauses: [top] }] };
  const own = new Set<string | null>(withThoseUnder(clause).map((each) => each.id));
  return createChecker(pack)
    .check(alone)
    .filter((finding) => own.has(finding.clause));
}

function withThoseUnder(clause: Clause): readonly Clause[] {
  return [clause, ...clause.children.flatMap(withThoseUnder)];
}
