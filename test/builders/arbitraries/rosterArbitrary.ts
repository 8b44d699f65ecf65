import * as fc from 'fast-check';
import { personId } from '../../../shared/agreement/ids';
import type { Roster } from '../../../shared/agreement/Roster';
import { nameArbitrary, textArbitrary } from './textArbitrary';

const person = fc.record({
  name: nameArbitrary,
  role: textArbitrary,
  member: fc.boolean(),
  percent: fc.integer({ min: 0, max: 100 }),
});

/** People "p1", "p2" … */
export const rosterArbitrary: fc.Arbitrary<Roster> = fc
  .array(person, { maxLength: 3 })
  .map((people) => people.map((each, index) => ({ id: personId(`p${index + 1}`), ...each })));
