import type { SchoolYear } from '../../../shared/agreement/Profile';
import { schoolYear } from '../../../shared/agreement/Profile';

/** First month of the new school year, counted from 0: July. */
const JULY = 6;

/** The school year that is under way, the one before and the two to come, with `chosen` among them. */
export function schoolYears(today: Date, chosen: SchoolYear | null): readonly SchoolYear[] {
  const running = today.getMonth() >= JULY ? today.getFullYear() : today.getFullYear() - 1;
  const years = [-1, 0, 1, 2].map((offset) => yearFrom(running + offset));
  return chosen === null || years.includes(chosen) ? years : [chosen, ...years];
}

/** The school year after another one. */
export function yearAfter(year: SchoolYear): SchoolYear {
  return yearFrom(Number(year.slice(0, 4)) + 1);
}

function yearFrom(first: number): SchoolYear {
  const second = String((first + 1) % 100).padStart(2, '0');
  return schoolYear(`${first}-${second}`);
}
