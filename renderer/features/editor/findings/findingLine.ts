import type { Finding, Severity } from '../../../../shared/check/Finding';
import type { EditorSession } from '../createEditorSession';
import { rangesIn } from '../view/highlights';
import { activeName } from './findingHighlights';

/** Where a finding's words begin on the sheet: the height of the line, and from where its margin is free. */
type FindingLine = { readonly x: number; readonly y: number; readonly sheetRight: number };

/** The mark of a clause stands so far below its top, and so far from the edge of the sheet. */
const MARK = { middle: 20, half: 16, left: 52, right: 13 };

/** Of the finding that is open; null where its clause is not in the page, or far outside of `view`. */
export function findingLine(
  { editor }: EditorSession,
  { clause, evidence, severity }: Finding,
  view: DOMRect,
): FindingLine | null {
  const element = clause === null ? null : clauseElement(editor.getRootElement(), clause);
  // Sections out of sight are not laid out, and to ask for places in them would have it done.
  const section = element?.parentElement?.getBoundingClientRect();
  if (element === null || section === undefined || !isOver(section, view)) return null;
  const box = element.getBoundingClientRect();
  const mark = box.top + MARK.middle;
  const words = evidence === null ? undefined : firstLine(severity);
  const y = words === undefined ? mark : (words.top + words.bottom) / 2;
  const isAtMark = Math.abs(y - mark) < MARK.half;
  return {
    x: box.right - (isAtMark ? MARK.right : MARK.left),
    y: isAtMark ? mark : y,
    sheetRight: box.right,
  };
}

function clauseElement(root: HTMLElement | null, clause: string): Element | null {
  return root?.querySelector(`[data-clause="${CSS.escape(clause)}"]`) ?? null;
}

function firstLine(severity: Severity): DOMRect | undefined {
  return rangesIn(activeName(severity))[0]?.getClientRects()[0];
}

function isOver(one: DOMRect, other: DOMRect): boolean {
  return one.bottom > other.top && one.top < other.bottom;
}
