import type { RulePack } from '../../../shared/cba/RulePack';
import type { InterfaceLanguage } from '../../words/catalogues';

type Named = { readonly pack: RulePack; readonly language: InterfaceLanguage };

/** What a pack calls a subject, or else the subject of the law or the one article it is about; null without any. */
export function subjectName(code: string, { pack, language }: Named): string | null {
  const name = pack.topicNames.find(({ topic }) => topic === code);
  if (name !== undefined) return name[language];
  const law = pack.stateLaw.find(({ id }) => id === code);
  return law?.subject ?? articleSubject(code, pack);
}

function articleSubject(code: string, pack: RulePack): string | null {
  const of = pack.topics.find(({ id }) => id === code)?.of;
  if (of?.kind !== 'articles') return null;
  const [only, ...others] = of.articles;
  if (others.length > 0) return null;
  return pack.articles.find(({ number }) => number === only)?.subject?.text ?? null;
}
