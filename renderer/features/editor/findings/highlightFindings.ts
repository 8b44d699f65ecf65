import type { LexicalEditor, NodeKey } from 'lexical';
import { mergeRegister } from 'lexical';
import type { Finding } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import { $clausesByName } from '../clauses/clauseNamed';
import { $documentContext } from '../structure/documentContext';
import { dropFromHighlight, setHighlight } from '../view/highlights';
import { rangesOf } from './rangesOf';
import { $saysStill } from './saysStill';
import type { TextSpot } from './textSpots';
import { $textSpots } from './textSpots';

const ACTIVE = 'ewa-finding-active';

/** What is underlined for one finding, and the words that were underlined then. */
type Underlined = {
  readonly finding: Finding;
  readonly clause: NodeKey;
  readonly ranges: readonly Range[];
  readonly words: string;
};

/**
 * Underlines the words that findings are about, by severity, without touching the page's elements.
 * The ranges live: they follow what is typed around them. When one of their own words is touched the
 * underline goes, until checking has read the new ones.
 *
 * @returns what takes the underlines away
 */
export function highlightFindings(
  editor: LexicalEditor,
  findings: readonly Finding[],
  active: Finding | null,
): () => void {
  const underlined = editor.getEditorState().read(() => $underlined(editor, findings));
  for (const severity of SEVERITIES) {
    const own = underlined.filter(({ finding }) => finding.severity === severity);
    setHighlight(
      nameOf(severity),
      own.flatMap(({ ranges }) => ranges),
    );
  }
  setHighlight(ACTIVE, underlined.find(({ finding }) => finding === active)?.ranges ?? []);
  return mergeRegister(dropWhenTouched(editor, underlined), () => {
    for (const name of [...SEVERITIES.map(nameOf), ACTIVE]) setHighlight(name, []);
  });
}

function nameOf(severity: Finding['severity']): string {
  return `ewa-${severity}`;
}

function $underlined(editor: LexicalEditor, findings: readonly Finding[]): readonly Underlined[] {
  const context = $documentContext();
  const clauses = $clausesByName();
  const spotsIn = new Map<string, readonly TextSpot[]>();
  return findings.flatMap((finding) => {
    const { clause, evidence } = finding;
    const node = clause === null ? undefined : clauses.get(clause);
    if (node === undefined || evidence === null || context === null) return [];
    const spots = spotsIn.get(node.getKey()) ?? $textSpots(node, context);
    spotsIn.set(node.getKey(), spots);
    if (!$saysStill(spots, evidence, context)) return [];
    const ranges = rangesOf(editor, spots, evidence.range);
    return [{ finding, clause: node.getKey(), ranges, words: wordsIn(ranges) }];
  });
}

/** Looks only at the clauses that an edit touched, so that a key waits for next to nothing. */
function dropWhenTouched(editor: LexicalEditor, underlined: readonly Underlined[]): () => void {
  const standing = new Map<NodeKey, readonly Underlined[]>();
  for (const each of underlined) {
    standing.set(each.clause, [...(standing.get(each.clause) ?? []), each]);
  }
  return editor.registerUpdateListener(({ dirtyElements }) => {
    if (dirtyElements.size === 0) return;
    for (const [clause, own] of standing) {
      if (!dirtyElements.has(clause)) continue;
      const left = own.filter(({ ranges, words }) => wordsIn(ranges) === words);
      if (left.length === own.length) continue;
      standing.set(clause, left);
      for (const { finding, ranges } of own.filter((each) => !left.includes(each))) {
        dropFromHighlight(nameOf(finding.severity), ranges);
        dropFromHighlight(ACTIVE, ranges);
      }
    }
  });
}

function wordsIn(ranges: readonly Range[]): string {
  return ranges.map(String).join('\n');
}
