import { describe, expect, it } from 'vitest';
import { wordsFinder } from '../../../../shared/check/structure/wordsFinder';

const find = wordsFinder([
  { id: 'term', forms: ['school year', 'año escolar', 'expires'] },
  { id: 'amending', forms: ['amend', 'amended', 'don’t change'] },
]);

describe('wordsFinder', () => {
  it.each([
    ['the school year begins', ['term']],
    ['(expires in june)', ['term']],
    ['el año escolar; amended', ['term', 'amending']],
    ['amend', ['amending']],
    ["we don't change it", ['amending']],
    ['we don’t change it', ['amending']],
    ['', []],
  ])('finds in "%s" what it names', (text, found) => {
    expect([...find(text)]).toEqual(found);
  });

  it.each([
    'preschool year',
    'school years',
    'amendments',
    'éamend',
    'amendé',
    'School Year',
    '𝐀amend',
  ])('takes no part of a word for the words: "%s"', (text) => {
    expect([...find(text)]).toEqual([]);
  });
});
