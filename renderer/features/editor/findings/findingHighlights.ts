import type { LexicalEditor, NodeKey } from 'lexical';
import { mergeRegister } from 'lexical';
import type { Finding, Severity } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import { addToHighlight, dropFromHighlight, setHighlight } from '../view/highlights';
import { watchClauseKeys } from './clauseKeys';
import { createIdleQueue } from './idleQueue';
import type { Underlined } from './underlined';
import { $underlined, isUnderlinedStill } from './underlined';

/** The underlines of findings, by severity, which touch none of the page's elements. */
export type FindingHighlights = {
  /** Underlines these from now on. What is underlined already and says the same is let be. */
  readonly show: (findings: readonly Finding[]) => void;
  /** Tints the words of the finding that is open. */
  readonly mark: (active: Finding | null) => void;
  /** Takes all of it away. */
  readonly stop: () => void;
};

/**
 * The ranges live: they follow what is typed around them. When one of their own words is touched the
 * underline goes, until checking has read the new ones; when the words come back first, as by undo, so
 * does the underline.
 *
 * An edit makes no more work than its own clause; what a check brings is done in small pieces, so that
 * no key waits for hundreds of underlines.
 */
export function createFindingHighlights(editor: LexicalEditor): FindingHighlights {
  let inClause: ReadonlyMap<string, readonly Finding[]> = new Map();
  let active: Finding | null = null;
  const standing = new Map<Finding, Underlined>();
  const queue = createIdleQueue<string>(draw);
  const clauses = watchClauseKeys(editor, look);

  function drop(each: Underlined): void {
    standing.delete(each.finding);
    dropFromHighlight(nameOf(each.finding.severity), each.ranges);
    if (each.finding === active) setHighlight(activeName(each.finding.severity), []);
  }

  /** An underline never stands under other words, so it goes at once; coming back may wait. */
  function look(touched: readonly string[]): void {
    const own = touched.flatMap((clause) => inClause.get(clause) ?? []);
    for (const finding of own) {
      const each = standing.get(finding);
      if (each !== undefined && !isUnderlinedStill(each)) drop(each);
    }
    queue.add(touched.filter((clause) => isMissing(inClause.get(clause) ?? [], standing)));
  }

  function draw(clause: string): void {
    const key = clauses.keyOf(clause);
    const missing = inClause.get(clause)?.filter((finding) => !standing.has(finding)) ?? [];
    if (key === null || missing.length === 0) return;
    for (const each of underlinedIn(editor, key, missing)) {
      standing.set(each.finding, each);
      addToHighlight(nameOf(each.finding.severity), each.ranges);
      if (each.finding === active) tint(each);
    }
  }

  return {
    show(findings) {
      inClause = byClause(findings);
      const wanted = new Set(findings);
      for (const each of standing.values()) {
        if (!wanted.has(each.finding) || !isUnderlinedStill(each)) drop(each);
      }
      queue.add(clausesToDraw(inClause, standing));
    },
    mark(finding) {
      active = finding;
      const own = finding === null ? undefined : standing.get(finding);
      tint(own ?? null);
    },
    stop: mergeRegister(clauses.stop, queue.stop, () => {
      for (const name of SEVERITIES.flatMap((each) => [nameOf(each), activeName(each)]))
        setHighlight(name, []);
    }),
  };
}

function tint(active: Underlined | null): void {
  for (const severity of SEVERITIES) {
    setHighlight(activeName(severity), active?.finding.severity === severity ? active.ranges : []);
  }
}

/** The tint of the words of the finding that is open. */
export function activeName(severity: Severity): string {
  return `ewa-${severity}-active`;
}

function nameOf(severity: Severity): string {
  return `ewa-${severity}`;
}

function underlinedIn(
  editor: LexicalEditor,
  clause: NodeKey,
  findings: readonly Finding[],
): readonly Underlined[] {
  return editor.getEditorState().read(() => $underlined(editor, clause, findings));
}

/** The findings that rest on words, by the clause they stand in. */
function byClause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const inClause = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.clause === null || finding.evidence === null) continue;
    const own = inClause.get(finding.clause);
    if (own === undefined) inClause.set(finding.clause, [finding]);
    else own.push(finding);
  }
  return inClause;
}

function* clausesToDraw(
  inClause: ReadonlyMap<string, readonly Finding[]>,
  standing: ReadonlyMap<Finding, Underlined>,
): Generator<string> {
  for (const [clause, own] of inClause) {
    if (isMissing(own, standing)) yield clause;
  }
}

function isMissing(
  findings: readonly Finding[],
  standing: ReadonlyMap<Finding, Underlined>,
): boolean {
  return findings.some((finding) => !standing.has(finding));
}
