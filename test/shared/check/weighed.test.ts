import { describe, expect, it } from 'vitest';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import type { Topic } from '../../../shared/cba/Topic';
import type { VocabularyEntry } from '../../../shared/cba/Vocabulary';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import { textFindings } from '../../../shared/check/checkText';
import { agreement, clauseSaying, section } from '../../builders/agreement';
import { rulePack } from '../../builders/rulePack';

const SOURCE = { source: 'slide', confidence: 'stated' } as const;
const ENGLISH = { ...SOURCE, language: 'en' } as const;

const BOARDS: Topic = {
  ...SOURCE,
  id: 'boards',
  of: { kind: 'articles', articles: [articleNumber('IV')] },
  reach: 'plain',
  conflict: ['approve', 'forbid'],
  caution: ['report', 'require'],
};

/** A matter of another article, of which nothing is listed. */
const LISTS: Topic = {
  ...BOARDS,
  id: 'lists',
  of: { kind: 'articles', articles: [articleNumber('XIII')] },
  conflict: [],
  caution: [],
};

const VOCABULARY: readonly VocabularyEntry[] = [
  { ...ENGLISH, kind: 'topic', topic: 'boards', deed: null, forms: ['union boards'] },
  { ...ENGLISH, kind: 'topic', topic: 'lists', deed: null, forms: ['seniority lists'] },
  { ...ENGLISH, kind: 'deed', deed: 'require', forms: ['are required'] },
  { ...ENGLISH, kind: 'deed', deed: 'approve', forms: ['are approved'] },
  { ...ENGLISH, kind: 'deed', deed: 'forbid', forms: ['are forbidden'] },
  { ...ENGLISH, kind: 'deed', deed: 'report', forms: ['are reported'] },
  { ...ENGLISH, kind: 'deed', deed: 'regulate', forms: ['are looked after'] },
];

/** In which the words of a sentence lean as its last word does. */
function leaningPack(topic: Partial<Topic> = {}) {
  const words = ['are', 'at', 'boards', 'gladly', 'school', 'sternly', 'this', 'union'].map(
    (word) => [word, word === 'gladly' ? -9 : word === 'sternly' ? 9 : 0] as const,
  );
  const bounds = { doubt: -1, press: 1, alone: 2 };
  return rulePack({
    articles: rulePack().articles.map((one) => ({
      ...one,
      state: { ...one.state, kind: 'protected' },
    })),
    topics: [{ ...BOARDS, ...topic }, LISTS],
    vocabulary: VOCABULARY,
    leanings: { ...SOURCE, start: 0, bounds, words },
  });
}

function found(text: string, topic: Partial<Topic> = {}) {
  return textFindings(text, leaningPack(topic)).map(({ severity, evidence }) => [
    severity,
    ...(evidence?.reading ?? []),
  ]);
}

/** In a clause that declares that it preserves the article. */
function declaredKept(text: string) {
  const kept = {
    article: articleNumber('IV'),
    section: null,
    effect: 'preserve',
    note: '',
  } as const;
  const clauses = [clauseSaying('c1', text, { effects: [kept] })];
  const whole = agreement({ sections: [section({ clauses })] });
  return checkAgreement(whole, leaningPack()).flatMap(({ rule, severity }) =>
    rule === 'subject-change' ? [severity] : [],
  );
}

describe('what is done to a subject, weighed by the words around it', () => {
  it('is what the lists of the topic say where the words lean nowhere', () => {
    expect(found('Union boards are approved at this school.')).toEqual([
      ['conflict', 'approve', 'boards'],
    ]);
    expect(found('Union boards are reported at this school.')).toEqual([
      ['caution', 'report', 'boards'],
    ]);
    expect(found('Union boards are looked after at this school.')).toEqual([]);
  });

  it('is a caution, and says why, where a conflict stands among words that only arrange', () => {
    expect(found('Union boards are approved at this school gladly.')).toEqual([
      ['caution', 'approve', 'boards', 'leans-to-arranging'],
    ]);
  });

  it('is that caution, too, where the clause declares that the article stays', () => {
    expect(declaredKept('Union boards are approved at this school gladly.')).toEqual(['caution']);
    expect(declaredKept('Union boards are reported at this school.')).toEqual([]);
  });

  it('stays a conflict among any words where something is plainly taken away', () => {
    expect(found('Union boards are forbidden at this school gladly.')).toEqual([
      ['conflict', 'forbid', 'boards'],
    ]);
  });

  it('is a conflict, and says why, where a caution stands among words that take away', () => {
    expect(found('Union boards are required at this school sternly.')).toEqual([
      ['conflict', 'require', 'boards', 'leans-to-taking'],
    ]);
  });

  it('is a conflict among such words, too, where something unlisted is done', () => {
    expect(found('Union boards are looked after at this school sternly.')).toEqual([
      ['conflict', 'regulate', 'boards', 'leans-to-taking'],
    ]);
  });

  it('stays what it is among such words where it is only reported', () => {
    expect(found('Union boards are reported at this school sternly.')).toEqual([
      ['caution', 'report', 'boards'],
    ]);
  });

  it('presses nothing else where something is taken away as read', () => {
    const alone = 'Seniority lists are looked after at this union school sternly.';

    expect(found(alone)).toEqual([['conflict', 'regulate', 'lists', 'leans-to-taking']]);
    expect(found(`Union boards are approved. ${alone}`)).toEqual([
      ['conflict', 'approve', 'boards'],
    ]);
  });

  it('is nothing where unlisted things are done to a whole contract', () => {
    expect(
      found('Union boards are looked after at this school sternly.', { reach: 'alone' }),
    ).toEqual([]);
  });
});
