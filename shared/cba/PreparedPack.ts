import type { ArticleNumber } from '../agreement/articleNumber';
import { articlesOf } from './articlesOf';
import type { Article, RulePack } from './RulePack';
import type { Source } from './Sourced';
import { createForms } from './words/Forms';
import type { Lexicon } from './words/Lexicon';
import { lexiconOf } from './words/Lexicon';
import type { Tokeniser } from './words/tokenise';
import { createTokeniser } from './words/tokenise';

/** A rule pack made ready for fast look-ups. Derived from the pack alone, once. */
export type PreparedPack = {
  readonly pack: RulePack;
  readonly articles: ReadonlyMap<ArticleNumber, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The articles on the protected list, in order. */
  readonly protectedArticles: readonly ArticleNumber[];
  readonly lexicon: Lexicon;
  readonly tokenise: Tokeniser;
};

const prepared = new WeakMap<RulePack, PreparedPack>();

/** The same pack gives the same preparation: packs never change. */
export function preparePack(pack: RulePack): PreparedPack {
  const known = prepared.get(pack);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(pack);
  const fresh: PreparedPack = {
    pack,
    articles: articlesOf(pack),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    protectedArticles: pack.articles
      .filter(({ state }) => state.kind === 'protected')
      .map(({ number }) => number),
    lexicon,
    tokenise: createTokeniser(createForms(lexicon.words, lexicon.pairs)),
  };
  prepared.set(pack, fresh);
  return fresh;
}
