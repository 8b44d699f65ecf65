import type { Agreement } from '../../agreement/Agreement';
import type { PreparedPack } from '../../cba/PreparedPack';
import { applyEdits } from '../../agreement/edits/applyEdits';
import { findClause } from '../../agreement/edits/clauseTree';
import type { RulePack } from '../../cba/RulePack';
import { preparePack } from '../../cba/PreparedPack';
import type { Finding, Fix } from '../Finding';
import { findingsAt } from './findingsAt';
import { fixEdit } from './fixEdit';
import { isBetter } from './isBetter';

/** A sentence that names more articles than this needs reading, not a button. */
const MOST_ARTICLES = 2;

/**
 * The answers a finding offers: those its rule knows, and where words only touch a protected article, to
 * declare that it stands or to say so in a sentence. The latter are tried out first and offered only when
 * the clause then reads better; words that contradict an article are never healed by a sentence.
 */
export function offeredFixes(
  finding: Finding,
  agreement: Agreement,
  rulePack: RulePack,
): readonly Fix[] {
  const { clause: id, fixes } = finding;
  const clause = id === null ? undefined : findClause(agreement.sections, id)?.clause;
  if (clause === undefined) return [];
  const possible = fixes.filter((fix) => fixEdit(fix, clause, agreement) !== null);
  const further = keepingFixes(finding, preparePack(rulePack));
  return [...possible, ...further.filter((fix) => helps(fix, finding, agreement, rulePack))];
}

const TOUCHING: ReadonlySet<string> = new Set(['cited-article-change', 'subject-change']);

function keepingFixes(
  { rule, severity, articles }: Finding,
  { articles: known }: PreparedPack,
): readonly Fix[] {
  if (!TOUCHING.has(rule) || severity !== 'caution') return [];
  const isProtected = articles.every((one) => known.get(one)?.state.kind === 'protected');
  if (!isProtected || articles.length > MOST_ARTICLES) return [];
  return [
    ...articles.map((article): Fix => ({
      kind: 'declare-effect',
      effect: { article, section: null, effect: 'preserve', note: '' },
    })),
    { kind: 'keep-articles', articles },
  ];
}

/** Whether the clause is checked to be better off with the fix. */
export function helps(fix: Fix, finding: Finding, agreement: Agreement, pack: RulePack): boolean {
  const { clause: id } = finding;
  const clause = id === null ? undefined : findClause(agreement.sections, id)?.clause;
  const edit = clause === undefined ? null : fixEdit(fix, clause, agreement);
  if (clause === undefined || edit === null) return false;
  const edited = applyEdits(agreement, [edit]);
  if (!edited.ok) return false;
  const before = findingsAt(clause.id, agreement, pack);
  const after = findingsAt(clause.id, edited.value, pack);
  return before !== null && after !== null && isBetter(finding, before, after);
}
