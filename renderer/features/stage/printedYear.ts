import type { SchoolYear } from '../../../shared/agreement/Profile';

/** "2026–27": a span has a dash, not a hyphen. */
export function printedYear(year: SchoolYear): string {
  return year.replace('-', '–');
}
