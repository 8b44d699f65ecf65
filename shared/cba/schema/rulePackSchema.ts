import { z } from 'zod';
import { LANGUAGES } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import { isArticleNumber } from '../../agreement/articleNumber';
import { ARRANGEMENTS } from '../../agreement/Profile';
import { line } from '../../agreement/schema/textSchemas';
import { compareArticles } from '../articleOrder';
import { CONFIDENCES } from '../Confidence';
import type { RulePack } from '../RulePack';
import { LISTED_STATES } from '../RulePack';
import { REACHES_OF_TOPICS } from '../Topic';
import { ACTS } from '../Vocabulary';
import { leaningsSchema } from './leaningsSchema';
import { vocabularyEntrySchema } from './vocabularySchema';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const filled = line(500).refine((text) => text.trim() !== '', { error: 'empty' });
const sourced = { source: id, confidence: z.enum(CONFIDENCES) };
const number: z.ZodType<ArticleNumber> = z.string().refine(isArticleNumber);
const sectionNumber = z.string().regex(/^\d{1,5}(\.\d{1,3})*(\([a-z0-9]{1,4}\))*$/);

const article = z.strictObject({
  number,
  title: z.strictObject({ text: filled, ...sourced }).nullable(),
  subject: z.strictObject({ text: filled, ...sourced }).nullable(),
  state: z.strictObject({ kind: z.enum(LISTED_STATES), ...sourced }),
  sections: z.array(z.strictObject({ number: sectionNumber, title: filled, ...sourced })).max(100),
  note: filled.nullable(),
  ...sourced,
});

const stateLaw = z.strictObject({
  id,
  subject: filled,
  code: filled,
  sections: z.array(sectionNumber).min(1).max(20),
  floor: filled.nullable(),
  topics: z.array(id).max(20),
  ...sourced,
});

const topic = z.strictObject({
  id,
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('articles'), articles: z.array(number).min(1).max(10) }),
    z.strictObject({ kind: z.literal('protected') }),
    z.strictObject({ kind: z.literal('state-law'), law: id }),
    z.strictObject({ kind: z.literal('administrators') }),
  ]),
  reach: z.enum(REACHES_OF_TOPICS),
  conflict: z.array(z.enum(ACTS)).max(40),
  caution: z.array(z.enum(ACTS)).max(40),
  ...sourced,
});

const topicName = z.strictObject({ topic: id, en: filled, es: filled });

const words = z
  .array(line(60).refine((text) => /^\p{Ll}[\p{Ll} ’']*$/u.test(text)))
  .min(1)
  .max(60);

const definingWords = z.strictObject({
  place: z.enum(['behind', 'before', 'promise']),
  language: z.enum(LANGUAGES),
  forms: words,
  ...sourced,
});

const usualPart = z.strictObject({ id, forms: words, ...sourced });

const counterExample = z.strictObject({
  text: line(2000),
  severity: z.enum(['conflict', 'caution', 'note', 'none']),
  articles: z.array(number).max(90),
  shows: filled,
  ...sourced,
});

/**
 * The closed shape of a rule pack. Beyond the shape: ids of sources exist, and articles stand once
 * each in the order of the contract, since ranges are read by that order.
 */
export const rulePackSchema: z.ZodType<RulePack> = z
  .strictObject({
    id,
    version: z.string().regex(/^\d{1,4}(\.\d{1,4}){1,3}$/),
    name: filled,
    languages: z.array(z.enum(LANGUAGES)).min(1),
    appliesTo: z.strictObject({ arrangements: z.array(z.enum(ARRANGEMENTS)).min(1), ...sourced }),
    cbaEdition: z.strictObject({ name: filled, note: filled.nullable(), ...sourced }),
    sources: z
      .array(z.strictObject({ id, cite: filled, note: filled.nullable() }))
      .min(1)
      .max(200),
    articles: z.array(article).min(1).max(200),
    stateLaw: z.array(stateLaw).max(200),
    topics: z.array(topic).max(200),
    topicNames: z.array(topicName).max(200),
    vocabulary: z.array(vocabularyEntrySchema).max(2000),
    definitions: z.array(definingWords).max(50),
    parts: z.array(usualPart).max(50),
    leanings: leaningsSchema.nullable(),
    counterExamples: z.array(counterExample).max(1000),
  })
  .superRefine((pack, context) => {
    for (const { path, source } of namedSources(pack)) {
      if (pack.sources.some((known) => known.id === source)) continue;
      context.addIssue({ code: 'custom', path, message: `no source "${source}"` });
    }
    for (const [index, entry] of pack.vocabulary.entries()) {
      if (entry.kind !== 'topic' || pack.topics.some(({ id }) => id === entry.topic)) continue;
      context.addIssue({ code: 'custom', path: ['vocabulary', index], message: 'no such topic' });
    }
    for (const [index, { topics }] of pack.stateLaw.entries()) {
      if (topics.every((named) => pack.topics.some(({ id }) => id === named))) continue;
      context.addIssue({ code: 'custom', path: ['stateLaw', index], message: 'no such topic' });
    }
    for (const [index, { topic: named }] of pack.topicNames.entries()) {
      if (pack.topics.some(({ id }) => id === named)) continue;
      context.addIssue({ code: 'custom', path: ['topicNames', index], message: 'no such topic' });
    }
    for (const [index, { of }] of pack.topics.entries()) {
      if (of.kind !== 'state-law' || pack.stateLaw.some(({ id }) => id === of.law)) continue;
      context.addIssue({ code: 'custom', path: ['topics', index], message: 'no such law' });
    }
    pack.articles.forEach((entry, index) => {
      const before = pack.articles[index - 1];
      if (before === undefined || compareArticles(before.number, entry.number) < 0) return;
      context.addIssue({ code: 'custom', path: ['articles', index], message: 'out of order' });
    });
  });

const SOURCED_LISTS = [
  'stateLaw',
  'topics',
  'vocabulary',
  'definitions',
  'parts',
  'counterExamples',
] as const;

type NamedSource = { readonly path: (string | number)[]; readonly source: string };

function* namedSources(pack: RulePack): Generator<NamedSource> {
  yield { path: ['appliesTo'], source: pack.appliesTo.source };
  yield { path: ['cbaEdition'], source: pack.cbaEdition.source };
  for (const [index, entry] of pack.articles.entries()) {
    const facts = [entry, entry.state, entry.title, entry.subject, ...entry.sections];
    for (const { source } of facts.filter((fact) => fact !== null))
      yield { path: ['articles', index], source };
  }
  if (pack.leanings !== null) yield { path: ['leanings'], source: pack.leanings.source };
  for (const list of SOURCED_LISTS) {
    for (const [index, { source }] of pack[list].entries()) yield { path: [list, index], source };
  }
}
