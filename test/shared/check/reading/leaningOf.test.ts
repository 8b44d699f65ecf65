import { describe, expect, it } from 'vitest';
import { preparePack } from '../../../../shared/cba/PreparedPack';
import { leaningOf } from '../../../../shared/check/reading/leaningOf';
import { rulePack } from '../../../builders/rulePack';

const WORDS = [
  ['0', -1],
  ['agenda', -2],
  ['lose', 3],
  ['must', 1],
  ['teachers', 0],
  ['who', 0.5],
] as const;

function leaning(text: string, words: readonly (readonly [string, number])[] | null = WORDS) {
  const bounds = { doubt: -1, press: 1, alone: 2 };
  const leanings =
    words === null
      ? null
      : { source: 'slide', confidence: 'stated' as const, start: -0.5, bounds, words };
  const { lexicon, tokenise } = preparePack(rulePack({ leanings }));
  const tokens = tokenise(text, text.length);
  return leaningOf({ tokens, lexicon }, { from: 0, to: tokens.count });
}

describe('how the words of a sentence lean', () => {
  it('is the start and the weights of its listed words over the root of their number', () => {
    expect(leaning('Teachers who leave early must lose 2 hours.')).toBeCloseTo(
      -0.5 + (0 + 0.5 + 1 + 3 - 1) / Math.sqrt(5),
    );
  });

  it('counts a word once, however it is written', () => {
    const once = leaning('Teachers who must lose the agenda.');

    expect(leaning('TEACHERS, teachers: who must (must!) lose the agenda.')).toBe(once);
  });

  it('is not told of fewer than five listed words', () => {
    expect(leaning('Teachers who must lose')).toBeNull();
  });

  it('is not told under a pack that weighs nothing', () => {
    expect(leaning('Teachers who must lose 2 agenda items.', null)).toBeNull();
  });
});
