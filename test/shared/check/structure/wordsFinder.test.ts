import { describe, expect, it } from 'vitest';
import { preparePack } from '../../../../shared/cba/PreparedPack';
import { wordsFinder } from '../../../../shared/check/structure/wordsFinder';
import { laPilot } from '../../../builders/laPilot';

const findIn = wordsFinder([
  { id: 'term', forms: ['school year', 'año escolar', 'expires'] },
  { id: 'amending', forms: ['amend', 'amended', 'don’t change', 's office'] },
]);
const { tokenise } = preparePack(laPilot);

function find(text: string): ReadonlySet<string> {
  return findIn(tokenise(text, text.length), text.length);
}

describe('wordsFinder', () => {
  it.each([
    ['the school year begins', ['term']],
    ['(expires in june)', ['term']],
    ['el año escolar; amended', ['term', 'amending']],
    ['amend', ['amending']],
    ["we don't change it", ['amending']],
    ['we don’t change it', ['amending']],
    ['The School Year begins', ['term']],
    ['“(EXPIRES”', ['term']],
    ['school’s office', ['amending']],
    ['İ, as a capital, moves: expires', ['term']],
    ['', []],
  ])('finds in "%s" what it names', (text, found) => {
    expect([...find(text)]).toEqual(found);
  });

  it.each(['preschool year', 'school years', 'amendments', 'éamend', 'amendé', '𝐀amend'])(
    'takes no part of a word for the words: "%s"',
    (text) => {
      expect([...find(text)]).toEqual([]);
    },
  );
});
