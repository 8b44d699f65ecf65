import type { Agreement } from '../../shared/agreement/Agreement';
import { sectionId } from '../../shared/agreement/ids';
import { agreement, clauseSaying, effect, section } from '../builders/agreement';

const SECTIONS = 20;
const CLAUSES = 10;

/** Each said of a school that does not exist; two of three take something away. */
const SAYINGS = [
  'Notwithstanding Article XII, teachers give notice of every absence a week ahead.',
  'The council may suspend Article X for a semester.',
  'Rooms are opened at seven and closed at five.',
  'Article XXVII is read together with this clause.',
  'Teachers waive Article IV-A for the pilot year.',
] as const;

/** 200 clauses with 300 findings and more: a long evening's work for whoever reads them. */
export function manyFindings(): Agreement {
  return agreement({
    sections: Array.from({ length: SECTIONS }, (_, at) =>
      section({
        id: sectionId(`s${at}`),
        title: `Part ${at + 1} of the plan`,
        clauses: Array.from({ length: CLAUSES }, (__, place) => clause(at * CLAUSES + place)),
      }),
    ),
  });
}

function clause(at: number) {
  const saying = SAYINGS[at % SAYINGS.length] ?? SAYINGS[0];
  return clauseSaying(`c${at}`, `${saying} This holds in room ${at + 1}.`, {
    heading: `Matter ${at + 1}`,
    effects: [
      effect('XII', { effect: 'modify' }),
      ...(at % 2 === 0 ? [effect('IX', { effect: 'supplement' })] : []),
    ],
  });
}
