import type { PrintText } from '../../../shared/print/PrintText';
import { plain } from '../../../shared/print/PrintText';
import type { StructNode } from '../structure/StructNode';
import { inlineNode } from '../structure/StructNode';
import type { TextStyle } from '../styles';
import { breakLines } from '../text/breakLines';
import { GLUE } from '../text/glue';
import type { Line } from '../text/Line';
import type { Typesetting } from '../Typesetting';
import type { Artifact, Page, Segment } from './Page';

/** How far a link's area reaches above and below its baseline, in sizes of its type. */
const ABOVE_BASELINE = 0.85;
const BELOW_BASELINE = 0.25;

/** Draws one line from `x` on; what is a link becomes one. */
export function drawLine(
  page: Page,
  line: Line,
  at: { readonly x: number; readonly y: number },
  role: StructNode | Artifact,
): void {
  let { x } = at;
  let run: Segment[] = [];
  let runStart = x;
  const flush = (): void => {
    if (run.length > 0) {
      page.ops.push({
        kind: 'text',
        x: runStart,
        y: at.y,
        segments: run,
        role,
        isSoftHyphen: false,
      });
    }
    run = [];
  };
  for (const segment of line.segments) {
    if (segment.target !== null && typeof role !== 'string') {
      flush();
      drawLink(page, segment, { x, y: at.y }, inlineNode('Link', role));
    } else {
      if (run.length === 0) runStart = x;
      run.push(segment);
    }
    x += segment.width;
  }
  flush();
  if (line.hyphen !== null) {
    page.ops.push({ kind: 'text', x, y: at.y, segments: [line.hyphen], role, isSoftHyphen: true });
  }
}

function drawLink(
  page: Page,
  segment: Segment,
  { x, y }: { readonly x: number; readonly y: number },
  role: StructNode,
): void {
  page.ops.push({ kind: 'text', x, y, segments: [segment], role, isSoftHyphen: false });
  page.ops.push({
    kind: 'link',
    area: {
      x,
      y: y - ABOVE_BASELINE * segment.size,
      width: segment.width,
      height: (ABOVE_BASELINE + BELOW_BASELINE) * segment.size,
    },
    target: segment.target ?? '',
    description: segment.words.map((word) => word.text).join(''),
    role,
  });
}

/** A label that more words follow in the same breath: a reader of the text must not join them. */
export function oneLabel(text: string, style: TextStyle, setting: Typesetting): Line {
  return oneLine(text === '' ? '' : text + GLUE, style, setting);
}

/** A label or another text that is known to fit its line. */
export function oneLine(text: string, style: TextStyle, setting: Typesetting): Line {
  const [line] = breakLines(plain(text), { style, width: Number.POSITIVE_INFINITY }, setting);
  return line ?? { segments: [], width: 0, hyphen: null };
}

type Box = { readonly x: number; readonly y: number; readonly width: number };

/** Draws a text that will not cross a page, and gives the height it takes. */
export function drawText(
  page: Page,
  text: PrintText,
  { style, ...box }: Box & { readonly style: TextStyle },
  by: { readonly role: StructNode | Artifact; readonly setting: Typesetting },
): number {
  const lines = breakLines(text, { style, width: box.width }, by.setting);
  lines.forEach((line, index) => {
    const y = box.y + index * style.leading + style.ascent;
    drawLine(page, line, { x: box.x, y }, by.role);
  });
  return lines.length * style.leading;
}

export function drawRule(
  page: Page,
  box: Box,
  weight: number,
  look: { readonly isBlue?: boolean; readonly artifact?: Artifact } = {},
): void {
  const { isBlue = false, artifact = 'Layout' } = look;
  page.ops.push({ kind: 'rule', ...box, weight, isBlue, artifact });
}
