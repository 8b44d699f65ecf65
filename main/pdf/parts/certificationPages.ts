import type { Certificate, CertificationPart } from '../../../shared/print/PrintDocument';
import { plain } from '../../../shared/print/PrintText';
import { LINE, RIGHT, TEXT_LEFT, TEXT_WIDTH } from '../geometry';
import type { Unit } from '../page/flow';
import { flow } from '../page/flow';
import type { Page } from '../page/Page';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { BODY, CELL, LABEL } from '../styles';
import type { Typesetting } from '../Typesetting';
import { drawInkLines } from './ink';
import { openPart } from './partPage';

/** Clear paper above a line, for a hand with a pen. */
const ABOVE_LINE = 37.5;
const BELOW_LINE = 22.5;

export function certificationPages(part: CertificationPart, setting: Typesetting): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  const units = part.certificates.flatMap((certificate) =>
    certificateUnits(certificate, part, structNode('Div', sect), setting),
  );
  flow(units, stack);
  return stack.pages;
}

/** The words sworn to and the line under them never part: a signature alone on a page says nothing. */
function certificateUnits(
  { office, statement, recorded }: Certificate,
  { labels }: CertificationPart,
  group: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const column = { x: TEXT_LEFT, width: TEXT_WIDTH, keepWithNext: true };
  const paragraph = (words: readonly Unit[]): readonly Unit[] =>
    words.map((unit) => ({ ...unit, keepWithNext: true }));
  return [
    ...paragraphUnits(
      plain(office),
      { ...column, style: LABEL, before: LINE },
      structNode('H3', group),
      setting,
    ),
    ...paragraph(
      paragraphUnits(
        statement,
        { ...column, style: BODY, before: 3.75 },
        structNode('P', group),
        setting,
      ),
    ),
    ...(recorded === null
      ? []
      : paragraph(
          paragraphUnits(
            plain(recorded),
            { ...column, style: CELL, before: 3.75 },
            structNode('P', group),
            setting,
          ),
        )),
    {
      before: ABOVE_LINE,
      height: BELOW_LINE,
      after: LINE,
      keepWithNext: false,
      draw(page, y) {
        const lines = [
          { label: labels.signature, from: TEXT_LEFT, to: 336 },
          { label: labels.printedName, from: 348, to: 474 },
          { label: labels.date, from: 486, to: RIGHT },
        ];
        drawInkLines(page, y, lines, { role: structNode('P', group), setting });
      },
    },
  ];
}
