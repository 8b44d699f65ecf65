import type { Anchor, PrintText } from '../../../shared/print/PrintText';
import { plain } from '../../../shared/print/PrintText';
import { BELOW_PART_TITLE, FULL_WIDTH, LEFT, LINE, TEXT_LEFT, TEXT_WIDTH, TOP } from '../geometry';
import { drawText } from '../page/draw';
import type { PageStack } from '../page/PageStack';
import { pageStack } from '../page/PageStack';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { BODY, PART_TITLE } from '../styles';
import type { Typesetting } from '../Typesetting';

type OpenPart = { readonly stack: PageStack; readonly sect: StructNode };

/** Opens a part on a new page with its title and, when it has them, the words that lead in. */
export function openPart(
  { title, anchor, lead }: { title: string; anchor: Anchor; lead?: PrintText },
  setting: Typesetting,
): OpenPart {
  // oxlint-disable-next-line no-param-reassign -- names the place in a failure
  setting.where = title;
  const stack = pageStack(title, 'opening');
  const sect = structNode('Sect', setting.root);
  setting.places.set(anchor, { page: stack.page, y: 0 });
  setting.entries.push({ level: 'part', number: '', title, anchor });

  const box = { style: PART_TITLE, x: LEFT, y: TOP, width: FULL_WIDTH };
  const heading = { role: structNode('H2', sect), setting };
  const extra = drawText(stack.page, plain(title), box, heading) - PART_TITLE.leading;
  stack.y = BELOW_PART_TITLE + extra;
  if (lead !== undefined) {
    const column = { style: BODY, x: TEXT_LEFT, y: stack.y, width: TEXT_WIDTH };
    stack.y += drawText(stack.page, lead, column, { role: structNode('P', sect), setting }) + LINE;
  } else stack.y += LINE * 1.3;
  return { stack, sect };
}
