import type { Agreement } from '../../agreement/Agreement';
import type { Clause, ClauseContent } from '../../agreement/Body';
import { findClause } from '../../agreement/edits/clauseTree';
import type { RulePack } from '../../cba/RulePack';
import type { Finding, Fix } from '../Finding';
import { helps } from './offeredFixes';

type Replacement = Extract<Fix, { readonly kind: 'replace-words' }>;

/**
 * Clauses of a library about the same articles, in whose place the finding would be gone and nothing new
 * found. Clauses with others under them are left out, since those under the old one stay.
 */
export function libraryReplacements(
  finding: Finding,
  agreement: Agreement,
  pack: RulePack,
  library: readonly Clause[],
): readonly Replacement[] {
  const { clause: id, severity, articles } = finding;
  const clause = id === null ? undefined : findClause(agreement.sections, id)?.clause;
  if (severity === 'note' || clause === undefined || clause.children.length > 0) return [];
  return library
    .filter(({ children, effects }) => {
      const isAbout = effects.some(({ article }) => articles.includes(article));
      return isAbout && children.length === 0;
    })
    .map((each): Replacement => ({ kind: 'replace-words', content: contentOf(each) }))
    .filter((fix) => helps(fix, finding, agreement, pack));
}

function contentOf({ id, children: _none, ...content }: Clause): ClauseContent {
  return { ...content, origin: content.origin ?? id };
}
