import { describe, expect, it } from 'vitest';
import { articleState } from '../../../shared/cba/articleState';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import { laPilot } from '../../builders/laPilot';

describe('the rule pack la-pilot', () => {
  it('protects the seven articles of the list, and no other', () => {
    const listed = laPilot.articles.filter((article) => article.state.kind === 'protected');

    expect(listed.map(({ number }) => number).join(' ')).toBe('IV X X-A XII XIII XVII XXVIII');
  });

  it('rests each protection on the slide that states it', () => {
    const rests = laPilot.articles.map(({ state }) => `${state.source} ${state.confidence}`);

    expect(new Set(rests)).toEqual(new Set(['framework-slide-11 stated']));
  });

  it.each(['X', 'XIII', 'XVI', 'XXVIII'])(
    'does not claim to have seen the title of %s',
    (number) => {
      const title = laPilot.articles.find((article) => article.number === number)?.title;

      expect(title?.confidence).toBe('unverified');
    },
  );

  it.each(['XV', 'XX', 'XXI', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXXI'])(
    'invents no title for %s',
    (number) => {
      const entry = laPilot.articles.find((article) => article.number === number);

      expect(entry).toMatchObject({ title: null, confidence: 'unknown' });
    },
  );

  it.each([
    ['XII', 'protected'],
    ['XII-A', 'not-listed'],
    ['XXX', 'unknown'],
    ['L', 'unknown'],
  ])('says of Article %s: %s', (number, state) => {
    expect(articleState(laPilot, articleNumber(number))).toBe(state);
  });

  it('uses every source it lists or says why it is there', () => {
    const text = JSON.stringify({ ...laPilot, sources: [] });
    const unused = laPilot.sources.filter(({ id }) => !text.includes(`"${id}"`));

    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('never calls an article waivable', () => {
    expect(JSON.stringify(laPilot)).not.toMatch(/waivable/i);
  });
});
