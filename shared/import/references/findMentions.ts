import type { ReferenceTarget } from '../../agreement/RichText';
import type { UnlinkedReason } from '../ImportNote';
import type { PlacesByNumber } from './placesByNumber';

export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly outcome:
    | { readonly kind: 'link'; readonly target: ReferenceTarget }
    | { readonly kind: 'words'; readonly reason: UnlinkedReason };
};

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}(?:\s?\([a-z]{1,5}\)){0,3}`;
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\d])(?:sub)?(sections?|sec\.|clauses?|paragraphs?|§§?|secci(?:ón|ones)|cláusulas?|apartados?|párrafos?)\s{0,3}(${NUMBER})(?![\d(]|\.\d)`,
  'giu',
);
const FOREIGN =
  /\b(?:CBA|collective|UTLA|LAUSD|District|Code|statute|MOU|memorandum|bylaws?|contract|policy|bulletin|articles?|art\.|title|charter|handbook|Contrato|Código|Distrito|artículos?|reglamento|política|estatutos)\b|\bEC\s/iu;
const OWN =
  /^,?\s{0,3}(?:\([a-z]\)\s)?(?:of\s(?:this|the\spresent)\s(?:agreement|EWA|Election)|de\seste\s(?:acuerdo|convenio)|above|below|herein|arriba|abajo|anterior|siguiente)/iu;
/** Another number follows: "sections 2.1 and 2.3", "2.1 through 2.5", "2.1(a)-(c)". */
const MORE = /^\s{0,3}(?:,|and|or|y|o|e|to|through|a|al|hasta|–|-|&)\s{0,3}(?:\d|\([a-z]{1,4}\))/iu;

/**
 * Finds what reads as a mention of a place in this document, and says whether it can be linked.
 * A sentence that speaks of the CBA, a code, a policy or an article is left alone unless it says
 * "of this agreement": linking a section of another paper would falsify it.
 */
export function findMentions(text: string, places: PlacesByNumber): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const found of text.matchAll(MENTION)) {
    const [words, word = '', number = ''] = found;
    const { index: start } = found;
    const end = start + words.length;
    const outcome = judge({ text, start, end, word, number: number.replaceAll(' ', '') }, places);
    mentions.push({ start, end, words, outcome });
  }
  return mentions;
}

type Found = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly number: string;
};

function judge(
  { text, start, end, word, number }: Found,
  places: PlacesByNumber,
): Mention['outcome'] {
  const after = text.slice(end, end + 60);
  const isOwn = OWN.test(after);
  if (!isOwn && FOREIGN.test(sentenceAround(text, start, end))) return left('another-document');
  if (/s$|§§/iu.test(word) || MORE.test(after)) return left('several-numbers');
  const [target, ...others] = places.get(number) ?? [];
  if (target === undefined) return left('no-such-place');
  if (others.length > 0) return left('several-such-places');
  // The derived words begin with a small letter, which would be wrong there.
  if (startsSentence(text, start)) return left('starts-a-sentence');
  return { kind: 'link', target };
}

function left(reason: UnlinkedReason): Mention['outcome'] {
  return { kind: 'words', reason };
}

const FAR = 250;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const from = Math.max(...['. ', '; ', '? ', '! '].map((stop) => before.lastIndexOf(stop)));
  const to = after.search(/[.;?!](?:\s|$)/u);
  return before.slice(from + 1) + (to < 0 ? after : after.slice(0, to));
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
}
