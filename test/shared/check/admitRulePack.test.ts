import { describe, expect, it } from 'vitest';
import type { CounterExample } from '../../../shared/cba/RulePack';
import { admitRulePack } from '../../../shared/check/admitRulePack';
import { laPilot } from '../../builders/laPilot';

const [example] = laPilot.counterExamples;

function counterExample(over: Partial<CounterExample>): CounterExample {
  if (example === undefined) throw new Error('The pack has no counter-examples');
  return { ...example, ...over };
}

describe('admitRulePack', () => {
  it('lets in the pack that comes with the app', () => {
    expect(admitRulePack(laPilot)).toEqual({ ok: true, value: laPilot });
  });

  it('refuses a pack that misreads one of its own counter-examples, and says which', () => {
    const wrong = counterExample({
      text: 'Article XII is waived.',
      severity: 'none',
      articles: [],
    });

    expect(admitRulePack({ ...laPilot, counterExamples: [wrong] })).toEqual({
      ok: false,
      error: {
        kind: 'counter-example-failed',
        example: wrong,
        found: { severity: 'conflict', articles: ['XII'] },
      },
    });
  });

  it('refuses a pack that gets the severity right for the wrong articles', () => {
    const wrong = counterExample({ text: 'Article XII is waived.', articles: [] });
    const admitted = admitRulePack({ ...laPilot, counterExamples: [wrong] });

    expect(admitted).toMatchObject({ ok: false, error: { kind: 'counter-example-failed' } });
  });

  it.each([
    [
      'one form',
      [Array.from({ length: 8 }, () => 'ab/cd/ef/gh').join(' ')],
      'vocabulary.1.forms.0',
    ],
    ['all forms', Array.from({ length: 400 }, () => 'ab~ ab~ ab~'), 'vocabulary'],
  ])('refuses a pack of which %s stands for more phrases than can be held', (_, forms, path) => {
    const [first] = laPilot.vocabulary;
    if (first === undefined) throw new Error('The pack has no vocabulary');
    const many = Array.from({ length: 40 }, () => ({ ...first, forms }));

    expect(
      admitRulePack({ ...laPilot, vocabulary: [first, ...many], counterExamples: [] }),
    ).toEqual({
      ok: false,
      error: { kind: 'invalid', path, problem: 'stands for too many phrases' },
    });
  });

  it('refuses a pack whose vocabulary lost the words its examples turn on', () => {
    const vocabulary = laPilot.vocabulary.filter((entry) => entry.kind !== 'negation');
    const admitted = admitRulePack({ ...laPilot, vocabulary });

    expect(admitted).toMatchObject({ ok: false, error: { kind: 'counter-example-failed' } });
  });

  it.each([
    ['an unknown member', { ...laPilot, extra: 1 }, ''],
    ['no version', { ...laPilot, version: '' }, 'version'],
    [
      'an unknown arrangement',
      { ...laPilot, appliesTo: { ...laPilot.appliesTo, arrangements: ['x'] } },
      'appliesTo.arrangements.0',
    ],
    ['a source that is not listed', { ...laPilot, sources: laPilot.sources.slice(1) }, 'appliesTo'],
    [
      'articles out of order',
      { ...laPilot, articles: laPilot.articles.toReversed() },
      'articles.1',
    ],
    [
      'an article twice',
      { ...laPilot, articles: [...laPilot.articles, ...laPilot.articles.slice(-1)] },
      'articles.35',
    ],
    ['a list', [], ''],
    ['nothing', null, ''],
  ])('refuses %s and names the place', (_, data, path) => {
    expect(admitRulePack(data)).toMatchObject({ ok: false, error: { kind: 'invalid', path } });
  });
});
