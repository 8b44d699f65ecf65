import { listCitation } from '../citationOf';
import { evidenceOf } from '../evidenceOf';
import type { Finding } from '../Finding';
import { citationFixes } from '../fixes/citationFixes';
import type { ClauseRule } from '../Rule';

/**
 * Finds citations of articles that the rule pack does not hold, whatever the sentence says: the
 * number may be of another edition, or mistyped. A range or "all articles" never reaches such a one.
 */
export const unknownArticleCited: ClauseRule = ({ clause, reading }, pack) =>
  reading.statements.flatMap((statement): readonly Finding[] => {
    const articles = statement.articles.filter((article) => !pack.articles.has(article));
    if (articles.length === 0 || statement.citation.document !== 'cba') return [];
    return [
      {
        rule: 'unknown-article-cited',
        severity: statement.verdict === 'preserves' ? 'note' : 'caution',
        clause,
        articles,
        evidence: evidenceOf(statement, reading),
        citation: listCitation(pack),
        fixes:
          clause === null
            ? []
            : articles.flatMap((article) =>
                citationFixes(article, statement.citation, { text: reading.text, pack }),
              ),
      },
    ];
  });
