import { describe, expect, it } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { articleChoice, articleChoices } from '../../../renderer/features/effects/articleChoices';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import { unwrap } from '../../builders/signing';

const pack = unwrap(await loadRulePack('la-pilot'));

function numbers(typed: string): readonly string[] {
  return articleChoices(pack, typed).map(
    ({ state, choices }) => `${state}: ${choices.map(({ number }) => number).join(' ')}`,
  );
}

describe('articleChoices', () => {
  it('puts the protected articles first, each part in the order of the contract', () => {
    const [first, second, ...rest] = articleChoices(pack, '');

    expect(first?.state).toBe('protected');
    expect(first?.choices.map(({ number }) => number)).toEqual([
      'IV',
      'X',
      'X-A',
      'XII',
      'XIII',
      'XVII',
      'XXVIII',
    ]);
    expect(second?.state).toBe('not-listed');
    expect(second?.choices).toHaveLength(pack.articles.length - 7);
    expect(rest).toEqual([]);
  });

  it.each([
    ['xvii', ['protected: XVII']],
    ['Article IX a', ['not-listed: IX-A']],
    ['art. x-a', ['protected: X-A']],
    ['leaves', ['protected: XII']],
    ['año vacatión', []],
    ['vacat holid', ['protected: XVII']],
    ['bathroom', []],
  ])('finds by number, title or subject: %s', (typed, found) => {
    expect(numbers(typed).filter((group) => !group.includes('XVIII'))).toEqual(found);
  });

  it('offers a number that the pack does not hold as unknown', () => {
    expect(numbers('xl')).toEqual(['unknown: XL']);
  });

  it('marks a title that no source confirms, and knows when there is none', () => {
    expect(articleChoice(pack, articleNumber('XIII'))).toEqual({
      number: 'XIII',
      title: 'Reduction in Force',
      isTitleConfirmed: false,
      state: 'protected',
    });
    expect(articleChoice(pack, articleNumber('XV')).title).toBeNull();
    expect(articleChoice(pack, articleNumber('LV')).state).toBe('unknown');
  });
});
