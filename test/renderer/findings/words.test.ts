import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../renderer/features/findings/findingWords';
import { readAs } from '../../../renderer/features/findings/readAs';
import { effect } from '../../builders/agreement';
import { rulePack } from '../../builders/rulePack';
import { wordsOf } from '../../../renderer/words/useWords';
import type { Topic } from '../../../shared/cba/Topic';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import { CHANGES, PRESERVATIONS } from '../../../shared/cba/Vocabulary';
import type { Finding } from '../../../shared/check/Finding';

const RULES = path.join(import.meta.dirname, '../../../shared/check/rules');

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'cited-article-change',
    severity: 'conflict',
    clause: null,
    articles: [articleNumber('XII')],
    evidence: null,
    citation: null,
    fixes: [],
    ...over,
  };
}

function reading(...codes: readonly string[]): Finding['evidence'] {
  return { range: { start: 0, end: 1 }, words: 'x', reading: codes };
}

describe('findingWords', () => {
  const rules = readdirSync(RULES)
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => name !== 'rules')
    .map((name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

  it.each(rules)('has words of its own for the rule %s', (rule) => {
    expect(findingWords(finding({ rule })).title.asks).not.toBe('rule');
    expect(findingWords(finding({ rule })).why).not.toBeNull();
  });

  it('shows the name of a rule that it does not know', () => {
    expect(findingWords(finding({ rule: 'minutes-of-monday' }))).toEqual({
      title: { asks: 'rule', key: 'findings.title.other' },
      why: null,
    });
  });

  it.each([
    [reading('override'), 'findings.title.overrides'],
    [reading('limit', 'range'), 'findings.title.limits'],
    [reading('follow', 'negated'), 'findings.title.against'],
  ])('says what the words do to a protected article', (evidence, key) => {
    expect(findingWords(finding({ evidence })).title.key).toBe(key);
  });

  it.each([
    ['cited-article-change', 'conflict'],
    ['cited-article-change', 'caution'],
    ['subject-change', 'conflict'],
    ['subject-change', 'caution'],
  ] as const)('speaks of several articles as several (%s, %s)', (rule, severity) => {
    const one = findingWords(finding({ rule, severity })).why;
    const articles = [articleNumber('X'), articleNumber('XII')];
    expect(findingWords(finding({ rule, severity, articles })).why).toBe(`${one}-several`);
  });

  it('says what a declared effect does', () => {
    const declares = finding({
      rule: 'protected-article-effect',
      fixes: [{ kind: 'remove-effect', effect: effect('XII', { effect: 'waive' }) }],
    });

    expect(findingWords(declares).title.key).toBe('findings.title.declares-waiver');
  });
});

describe('readAs', () => {
  const words = wordsOf({ formatMessage: ({ id }: { id?: string }) => id ?? '' } as never);
  const pack = rulePack({
    topics: [
      topic('leave', ['IV']),
      topic('of-the-article', ['IV']),
      topic('of-several', ['IV', 'IX']),
    ],
    topicNames: [{ topic: 'leave', en: 'leave', es: 'licencias' }],
    articles: rulePack().articles.map((article) => ({ ...article, subject: SUBJECT })),
  });
  const read = (codes: readonly string[], language: 'en' | 'es' = 'en'): readonly string[] =>
    readAs(codes, { pack, words, language });

  // Of a statement: what the verb does, what turned it round, and how its articles are named.
  const codes = [
    ...CHANGES,
    ...PRESERVATIONS,
    'negated',
    'negated-twice',
    'exception',
    'undone',
    'lead',
    'list',
    'range',
    'all-except',
    'forbid',
    'deny',
    'cap',
    'approve',
    'notice',
    'certify',
    'decide',
    'judge',
    'basis',
    'penalise',
    'require',
    'report',
    'work',
    'define',
    'own',
    'regulate',
    'amount',
    'bound',
    'mention',
    'staff',
  ];

  it.each(codes)('has words for the reading code %s', (code) => {
    expect(read([code])).toEqual([`findings.read.${code}`]);
  });

  it('says that an article is only mentioned when nothing was read', () => {
    expect(read([])).toEqual(['findings.only-mentioned']);
  });

  it('names what is done, the subject and whom, in the language of the window', () => {
    expect(read(['cap', 'leave', 'staff'], 'es')).toEqual([
      'findings.read.cap',
      'licencias',
      'findings.read.staff',
    ]);
  });

  it('calls a subject without a name by that of its article, and leaves out what has none', () => {
    expect(read(['cap', 'of-the-article', 'of-several'])).toEqual(['findings.read.cap', 'Rights']);
  });
});

const SUBJECT = { text: 'Rights', source: 'slide', confidence: 'stated' } as const;

function topic(id: string, articles: readonly string[]): Topic {
  return {
    id,
    of: { kind: 'articles', articles: articles.map(articleNumber) },
    reach: 'plain',
    conflict: [],
    caution: [],
    source: 'slide',
    confidence: 'stated',
  };
}
