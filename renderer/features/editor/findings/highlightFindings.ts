import type { LexicalEditor } from 'lexical';
import type { Finding } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import { $clausesByName } from '../clauses/clauseNamed';
import { $documentContext } from '../structure/documentContext';
import { setHighlight } from '../view/setHighlight';
import { rangesOf } from './rangesOf';
import type { TextSpot } from './textSpots';
import { $textSpots } from './textSpots';

const ACTIVE = 'ewa-finding-active';

/**
 * Underlines the words that findings are about, by severity, without touching the page's elements.
 * The ranges live: they follow what is typed until the next findings come.
 *
 * @returns what takes the underlines away
 */
export function highlightFindings(
  editor: LexicalEditor,
  findings: readonly Finding[],
  active: Finding | null,
): () => void {
  editor.getEditorState().read(() => {
    const ranges = $rangesByFinding(editor, findings);
    for (const severity of SEVERITIES) {
      const own = findings.filter((finding) => finding.severity === severity);
      setHighlight(
        `ewa-${severity}`,
        own.flatMap((finding) => ranges.get(finding) ?? []),
      );
    }
    setHighlight(ACTIVE, active === null ? [] : (ranges.get(active) ?? []));
  });
  return () => {
    for (const name of [...SEVERITIES.map((severity) => `ewa-${severity}`), ACTIVE]) {
      setHighlight(name, []);
    }
  };
}

function $rangesByFinding(
  editor: LexicalEditor,
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Range[]> {
  const context = $documentContext();
  const clauses = $clausesByName();
  const spots = new Map<string, readonly TextSpot[]>();
  const ranges = new Map<Finding, readonly Range[]>();
  for (const finding of findings) {
    const { clause, evidence } = finding;
    if (clause === null || evidence === null || context === null) continue;
    const node = clauses.get(clause);
    const known = spots.get(clause) ?? (node === undefined ? [] : $textSpots(node, context));
    spots.set(clause, known);
    ranges.set(finding, rangesOf(editor, known, evidence.range));
  }
  return ranges;
}
