import type { Ratio } from './Ratio';

/** A figure as a person reads it: the ratio first, then what it is of, and how it was measured. */
export function ratioLine({ name, ratio, aim, note }: Ratio): string {
  const against = aim === null ? '' : ` (aim ≤ ${aim}${ratio > aim ? ', MISSED' : ''})`;
  return `${ratio.toFixed(2).padStart(8)}  ${name}${against}\n          ${note}`;
}
