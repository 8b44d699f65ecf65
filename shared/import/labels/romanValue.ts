const SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const NUMERAL = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a lower-case Roman numeral up to 89, or null when it is none. */
export function romanValue(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const values = Array.from(text, (sign) => SIGNS[sign] ?? 0);
  return values.reduce((sum, value, at) => {
    return value < (values[at + 1] ?? 0) ? sum - value : sum + value;
  }, 0);
}
