import type { PrintDocument } from '../../../shared/print/PrintDocument';
import {
  FOOTER_BASELINE,
  FOOTER_RULE,
  FULL_WIDTH,
  HEADER_BASELINE,
  HEADER_RULE,
  LEFT,
  PART_RULE,
  RIGHT,
} from '../geometry';
import { RUNNING, RUNNING_NAME } from '../styles';
import type { Line } from '../text/Line';
import type { Typesetting } from '../Typesetting';
import { drawLine, drawRule, oneLine } from './draw';
import type { Page } from './Page';

/** Where the title of the paper begins unless the school's name needs the room. */
const TITLE_LEFT = 174;
const GAP = 12;

/** Adds school, title, part, version and page number to every page but the cover. */
export function addRunningLines(
  pages: readonly Page[],
  document: PrintDocument,
  setting: Typesetting,
): void {
  // oxlint-disable-next-line no-param-reassign -- names the place in a failure
  setting.where = document.runningTitle;
  const version = oneLine(document.versionLine, RUNNING, setting);
  pages.forEach((page, index) => {
    if (page.dress === 'bare') return;
    drawHeader(page, document, setting);
    drawRule(page, { x: LEFT, y: FOOTER_RULE, width: FULL_WIDTH }, 0.5, { artifact: 'Pagination' });
    const number = oneLine(document.pageLine(index + 1, pages.length), RUNNING, setting);
    draw(page, version, LEFT, FOOTER_BASELINE);
    draw(page, number, RIGHT - number.width, FOOTER_BASELINE);
  });
}

function drawHeader(page: Page, document: PrintDocument, setting: Typesetting): void {
  const part = oneLine(page.part, RUNNING, setting);
  const title = oneLine(document.runningTitle, RUNNING, setting);
  const room = RIGHT - part.width - title.width - 2 * GAP - LEFT;
  const school = shortened(document.school, room, setting);
  draw(page, school, LEFT, HEADER_BASELINE);
  draw(page, title, Math.max(TITLE_LEFT, LEFT + school.width + GAP), HEADER_BASELINE);
  draw(page, part, RIGHT - part.width, HEADER_BASELINE);
  const isOpening = page.dress === 'opening';
  const y = isOpening ? PART_RULE : HEADER_RULE;
  drawRule(page, { x: LEFT, y, width: FULL_WIDTH }, isOpening ? 2 : 0.5, {
    isBlue: isOpening,
    artifact: 'Pagination',
  });
}

/** A name longer than its room ends in an ellipsis; in full it stands on the cover. */
function shortened(name: string, room: number, setting: Typesetting): Line {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    const line = oneLine(count === words.length ? text : `${text} …`, RUNNING_NAME, setting);
    if (line.width <= room) return line;
  }
  return oneLine('…', RUNNING_NAME, setting);
}

function draw(page: Page, line: Line, x: number, y: number): void {
  drawLine(page, line, { x, y }, 'Pagination');
}
