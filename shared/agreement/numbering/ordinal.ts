const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Counts a, b … z, aa, ab … as lists do. `count` starts at 1. */
export function alphabetic(count: number): string {
  const letter = String.fromCodePoint(97 + ((count - 1) % 26));
  return count > 26 ? alphabetic(Math.floor((count - 1) / 26)) + letter : letter;
}

/** Lower-case Roman numeral of a count from 1. */
export function roman(count: number): string {
  let left = count;
  let numeral = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      numeral += sign;
      left -= value;
    }
  }
  return numeral;
}
