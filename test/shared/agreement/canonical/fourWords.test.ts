import { describe, expect, it } from 'vitest';
import { fourWords } from '../../../../shared/agreement/canonical/fourWords';
import { FOUR_WORD_LIST } from '../../../../shared/agreement/canonical/fourWordList';
import { versionCode } from '../../../../shared/agreement/canonical/versionCode';
import type { Hash } from '../../../../shared/agreement/Ledger';

const zeros = '0'.repeat(54);

describe('the word list', () => {
  it('has 1024 different short words in plain lower-case letters, in alphabetical order', () => {
    expect(new Set(FOUR_WORD_LIST).size).toBe(1024);
    expect(FOUR_WORD_LIST).toHaveLength(1024);
    expect(FOUR_WORD_LIST.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(FOUR_WORD_LIST).toEqual(FOUR_WORD_LIST.toSorted());
  });

  it('has no two words one letter apart, and none that begins another', () => {
    const close = FOUR_WORD_LIST.flatMap((one, index) =>
      FOUR_WORD_LIST.slice(index + 1)
        .filter((other) => isOneLetterApart(one, other) || other.startsWith(one))
        .map((other) => `${one}/${other}`),
    );

    expect(close).toEqual([]);
  });
});

describe('fourWords', () => {
  it('reads ten bits a word from the end of the hash, highest first', () => {
    expect(
      fourWords(
        hash(`${zeros}${(1024 ** 3 * 3 + 1024 ** 2 * 2 + 1023).toString(16).padStart(10, '0')}`),
      ),
    ).toEqual([FOUR_WORD_LIST[3], FOUR_WORD_LIST[2], FOUR_WORD_LIST[0], FOUR_WORD_LIST[1023]]);
  });

  it('reaches both ends of the list', () => {
    expect(fourWords(hash(`${zeros}0000000000`))).toEqual(['abacus', 'abacus', 'abacus', 'abacus']);
    expect(fourWords(hash(`${zeros}ffffffffff`))).toEqual([
      'zucchini',
      'zucchini',
      'zucchini',
      'zucchini',
    ]);
  });

  it('changes with digits that the version code does not show', () => {
    const one = hash('a'.repeat(64));
    const other = hash(`${'a'.repeat(63)}b`);

    expect(versionCode(one)).toBe(versionCode(other));
    expect(fourWords(one)).not.toEqual(fourWords(other));
  });
});

function hash(digits: string): Hash {
  return digits as Hash;
}

/** One letter more, less, another, or two neighbours swapped. */
function isOneLetterApart(one: string, other: string): boolean {
  if (one.length === other.length) {
    const places = Array.from(one).flatMap((letter, place) =>
      letter === other[place] ? [] : [place],
    );
    const [first = 0, second = 0] = places;
    return (
      places.length <= 1 ||
      (places.length === 2 && one[first] === other[second] && one[second] === other[first])
    );
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  return Array.from(long).some(
    (_, place) => long.slice(0, place) + long.slice(place + 1) === short,
  );
}
