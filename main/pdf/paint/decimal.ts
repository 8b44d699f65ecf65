/** A number as PDF writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
