import type { PreparedPack } from '../cba/PreparedPack';
import type { StateLaw } from '../cba/RulePack';
import type { Sourced } from '../cba/Sourced';
import type { Citation } from './Finding';

/** How the source of a pack's entry is cited, with how sure the entry is. */
export function citationOf(entry: Sourced, { sources }: PreparedPack): Citation {
  return { source: sources.get(entry.source)?.cite ?? '', confidence: entry.confidence };
}

/** The list of protected articles itself: what a finding about an article outside it rests on. */
export function listCitation(pack: PreparedPack): Citation | null {
  const listed = pack.pack.articles.find((article) => article.state.kind === 'protected');
  return listed === undefined ? null : citationOf(listed.state, pack);
}

/** A law as it is cited, by code and section, with how sure the pack is of what it says. */
export function lawCitation({ code, sections, confidence }: StateLaw): Citation {
  return { source: `${code} ${sections.join(', ')}`, confidence };
}
