import { describe, expect, it } from 'vitest';
import { findsTyped } from '../../../renderer/ui/search/findsTyped';

describe('looking for typed words', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['leave', true],
    ['ILL lea', true],
    ['enfermedad', true],
    ['eaves', false],
    ['leave work', false],
    ['xii', true],
    ['x-a', true],
    ['x-b', false],
    ['law', true],
  ])('finds %j in a text: %s', (typed, isFound) => {
    expect(findsTyped('Illness and leaves (XII, X-A), por enfermedád: state-law', typed)).toBe(
      isFound,
    );
  });
});
