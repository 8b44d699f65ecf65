import { articleNumber } from '../../shared/agreement/articleNumber';
import type { Article, RulePack } from '../../shared/cba/RulePack';

const SOURCE = { source: 'slide', confidence: 'stated' } as const;

/** A pack of a few articles: IV is protected, the title of XIII is not verified. */
export function rulePack(over: Partial<RulePack> = {}): RulePack {
  return {
    id: 'sample',
    version: '1',
    name: 'Sample pack',
    languages: ['en'],
    appliesTo: { ...SOURCE, arrangements: ['la-2009'] },
    cbaEdition: { ...SOURCE, name: '2014-2017', note: null },
    sources: [{ id: 'slide', cite: 'Sample slide 11', note: null }],
    articles: [
      article('IV', 'UTLA Rights', { state: { ...SOURCE, kind: 'protected' } }),
      article('IX', 'Hours'),
      article('IX-A', 'Assignments'),
      article('XIII', 'Reduction in Force', {
        title: { ...SOURCE, confidence: 'unverified', text: 'Reduction in Force' },
      }),
    ],
    stateLaw: [],
    topics: [],
    topicNames: [],
    vocabulary: [],
    definitions: [],
    parts: [],
    leanings: null,
    counterExamples: [],
    ...over,
  };
}

function article(number: string, title: string, over: Partial<Article> = {}): Article {
  return {
    ...SOURCE,
    number: articleNumber(number),
    title: { ...SOURCE, text: title },
    subject: null,
    state: { ...SOURCE, kind: 'not-listed' },
    sections: [],
    note: null,
    ...over,
  };
}
