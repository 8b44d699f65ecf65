import type { Language } from '../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Topic } from '../../../shared/cba/Topic';

type Subject = {
  readonly topic: Topic;
  /** The words that are looked for, as the pack writes them but for its signs for endings. */
  readonly forms: readonly { readonly language: Language; readonly text: string }[];
};

type Subjects = ReadonlyMap<ArticleNumber, readonly Subject[]>;

const known = new WeakMap<RulePack, Subjects>();

/** The subjects of each article, with the words by which sentences about them are found. */
export function subjectsOf(pack: RulePack): Subjects {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const forms = new Map<string, Subject['forms'][number][]>();
  for (const entry of pack.vocabulary) {
    if (entry.kind !== 'topic') continue;
    const all = forms.get(entry.topic) ?? [];
    forms.set(entry.topic, all);
    for (const form of entry.forms) {
      all.push({ language: entry.language, text: form.replaceAll(/[~+]/g, '') });
    }
  }
  const subjects = new Map<ArticleNumber, Subject[]>();
  for (const topic of pack.topics) {
    if (topic.of.kind !== 'articles') continue;
    for (const article of topic.of.articles) {
      const own = subjects.get(article) ?? [];
      own.push({ topic, forms: forms.get(topic.id) ?? [] });
      subjects.set(article, own);
    }
  }
  known.set(pack, subjects);
  return subjects;
}
