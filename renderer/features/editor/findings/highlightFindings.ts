import type { LexicalEditor, NodeKey } from 'lexical';
import { $getNodeByKey, mergeRegister } from 'lexical';
import type { Finding } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import { $clausesByName } from '../clauses/clauseNamed';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $documentContext } from '../structure/documentContext';
import { addToHighlight, dropFromHighlight, setHighlight } from '../view/highlights';
import { rangesOf } from './rangesOf';
import { $saysStill } from './saysStill';
import { $textSpots } from './textSpots';

const ACTIVE = 'ewa-finding-active';

/** What is underlined for one finding, and the words that were underlined then. */
type Underlined = {
  readonly finding: Finding;
  readonly ranges: readonly Range[];
  readonly words: string;
};

/**
 * Underlines the words that findings are about, by severity, without touching the page's elements.
 * The ranges live: they follow what is typed around them. When one of their own words is touched the
 * underline goes, until checking has read the new ones; when the words come back first, as by undo, so
 * does the underline.
 *
 * @returns what takes the underlines away
 */
export function highlightFindings(
  editor: LexicalEditor,
  findings: readonly Finding[],
  active: Finding | null,
): () => void {
  const [inClause, underlined] = editor.getEditorState().read(() => {
    const found = $byClause(findings);
    return [found, [...found].flatMap(([clause, own]) => $underlined(editor, clause, own))];
  });
  for (const severity of SEVERITIES) {
    const own = underlined.filter(({ finding }) => finding.severity === severity);
    setHighlight(
      nameOf(severity),
      own.flatMap(({ ranges }) => ranges),
    );
  }
  setHighlight(ACTIVE, underlined.find(({ finding }) => finding === active)?.ranges ?? []);
  return mergeRegister(keepInStep(editor, { inClause, underlined, active }), () => {
    for (const name of [...SEVERITIES.map(nameOf), ACTIVE]) setHighlight(name, []);
  });
}

function nameOf(severity: Finding['severity']): string {
  return `ewa-${severity}`;
}

/** The findings that rest on words, by the clause they stand in. */
function $byClause(findings: readonly Finding[]): ReadonlyMap<NodeKey, readonly Finding[]> {
  const clauses = $clausesByName();
  const inClause = new Map<NodeKey, Finding[]>();
  for (const finding of findings) {
    const node = finding.clause === null ? undefined : clauses.get(finding.clause);
    if (node === undefined || finding.evidence === null) continue;
    inClause.set(node.getKey(), [...(inClause.get(node.getKey()) ?? []), finding]);
  }
  return inClause;
}

/** What can be underlined in one clause: the findings whose words stand there still. */
function $underlined(
  editor: LexicalEditor,
  clause: NodeKey,
  findings: readonly Finding[],
): readonly Underlined[] {
  const context = $documentContext();
  const node = $getNodeByKey(clause);
  if (context === null || !$isClauseNode(node)) return [];
  const spots = $textSpots(node, context);
  return findings.flatMap((finding) => {
    const { evidence } = finding;
    if (evidence === null || !$saysStill(spots, evidence, context)) return [];
    const ranges = rangesOf(editor, spots, evidence.range);
    return [{ finding, ranges, words: wordsIn(ranges) }];
  });
}

type Drawn = {
  readonly inClause: ReadonlyMap<NodeKey, readonly Finding[]>;
  readonly underlined: readonly Underlined[];
  readonly active: Finding | null;
};

/** Looks only at the clauses that an edit touched, so that a key waits for next to nothing. */
function keepInStep(editor: LexicalEditor, { inClause, underlined, active }: Drawn): () => void {
  const standing = new Map(underlined.map((each) => [each.finding, each]));
  const drop = ({ finding, ranges }: Underlined): void => {
    standing.delete(finding);
    for (const name of namesOf(finding)) dropFromHighlight(name, ranges);
  };
  const draw = (each: Underlined): void => {
    standing.set(each.finding, each);
    for (const name of namesOf(each.finding)) addToHighlight(name, each.ranges);
  };
  const namesOf = (finding: Finding): readonly string[] =>
    finding === active ? [nameOf(finding.severity), ACTIVE] : [nameOf(finding.severity)];

  return editor.registerUpdateListener(({ dirtyElements, editorState }) => {
    if (dirtyElements.size === 0) return;
    for (const [clause, own] of inClause) {
      if (!dirtyElements.has(clause)) continue;
      for (const finding of own) {
        const each = standing.get(finding);
        if (each !== undefined && wordsIn(each.ranges) !== each.words) drop(each);
      }
      const gone = own.filter((finding) => !standing.has(finding));
      if (gone.length === 0) continue;
      for (const back of editorState.read(() => $underlined(editor, clause, gone))) draw(back);
    }
  });
}

function wordsIn(ranges: readonly Range[]): string {
  return ranges.map(String).join('\n');
}
