import type { Inline } from '../../agreement/RichText';
import { contentText } from '../content/contentText';
import { sliceContent } from '../content/sliceContent';
import { hasVerb } from '../outline/looksLikeTitle';

type HeadedContent = { readonly heading: string; readonly content: readonly Inline[] };

const LONGEST = 90;
const MOST_WORDS = 9;
const ABBREVIATION =
  /(?:^|\s)(?:Art|Sec|No|Nos|St|Dr|Mr|Mrs|Ms|Jr|Sr|Ed|Gov|Inc|vs|p|pp|núm|Prof|[A-Z])$/u;

/**
 * Parts a title that runs in with its paragraph: "Length of the day. The professional day …". A
 * title set apart by bold, italic or underline is one for certain; without marks it must be short
 * and have no verb.
 *
 * @returns an empty heading and the content as it was when there is no such title.
 */
export function runInHeading(content: readonly Inline[]): HeadedContent {
  const text = contentText(content);
  const end = sentenceEnd(text);
  const rest = end === null ? '' : text.slice(end).trimStart();
  if (end === null || !/^[\p{Lu}\d"“«¿(¡]/u.test(rest)) return { heading: '', content };
  const phrase = text.slice(0, end - 1);
  const isSetApart = markedLength(content) === end || markedLength(content) === end - 1;
  const isShort = phrase.split(' ').length <= MOST_WORDS && !hasVerb(phrase);
  if (!isSetApart && (!isShort || !/^\p{Lu}/u.test(phrase))) return { heading: '', content };
  // The full stop is printed again after every heading; a colon is not.
  const heading = text.charAt(end - 1) === '.' ? phrase : text.slice(0, end);
  return { heading: heading.trim(), content: sliceContent(content, end) };
}

/** Where the first phrase ends, its full stop or colon included; null when it ends nowhere near. */
function sentenceEnd(text: string): number | null {
  const start = text.slice(0, LONGEST);
  for (const found of start.matchAll(/[.:](?=\s)/gu)) {
    if (!ABBREVIATION.test(start.slice(0, found.index))) return found.index + 1;
  }
  return null;
}

/** How many characters at the start share a mark that what follows has not. */
function markedLength(content: readonly Inline[]): number {
  const [first, second] = content;
  if (first?.kind !== 'text' || first.marks.length === 0 || second === undefined) return -1;
  return first.text.trimEnd().length;
}
