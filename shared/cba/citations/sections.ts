import { CLOSE, COMMA, DOT, HYPHEN, OPEN, SECTION_SIGN, SLASH } from '../words/characters';
import { isAttached, NUMBER, WORD } from '../words/Tokens';
import { isUnknownWord } from './element';
import { AND, SECTION, THROUGH } from './roles';
import type { Source } from './Source';
import { afterRun, kindAt, roleAt, shortText } from './Source';

/** Sections as printed, and the token after them. */
type Sections = { readonly numbers: readonly string[]; readonly end: number };

const LONGEST_NUMBER = 16;
const MOST_SECTIONS = 40;

export function isSectionKeyword(source: Source, at: number): boolean {
  return roleAt(source, at) === SECTION || kindAt(source, at) === SECTION_SIGN;
}

/** Sections right behind an article's number: ", Section 2.0", " § 4.2(a)", "-2.0", " (Sec. 3)". */
export function sectionsAfter(source: Source, at: number): Sections | null {
  const isOpen = kindAt(source, at) === OPEN;
  const from = isOpen || kindAt(source, at) === COMMA ? at + 1 : at;
  if (isSectionKeyword(source, from)) {
    const found = sectionsFrom(source, from);
    if (found === null || !isOpen) return found;
    const isClosed = kindAt(source, found.end) === CLOSE;
    return { ...found, end: isClosed ? found.end + 1 : found.end };
  }
  if (isOpen) return null;
  const isHyphen = kindAt(source, at) === HYPHEN && isAttached(source.tokens, at + 1);
  const number = sectionNumber(source, isHyphen ? at + 1 : from);
  return number !== null && number.text.includes('.')
    ? { numbers: [number.text], end: number.end }
    : null;
}

/** Sections at their keyword: "Section 2.0", "Secs. 3 and 4", "§§ 44660-44664". */
export function sectionsFrom(source: Source, keyword: number): Sections | null {
  const at = afterRun(keyword + 1, (token) => {
    const kind = kindAt(source, token);
    return kind === SECTION_SIGN || kind === DOT;
  });
  const first = sectionNumber(source, at);
  if (first === null) return null;
  const numbers = [first.text];
  let end = first.end;
  while (numbers.length < MOST_SECTIONS) {
    const next = nextNumber(source, end);
    if (next === null) break;
    numbers.push(next.text);
    end = next.end;
  }
  return { numbers, end };
}

type SectionNumber = { readonly text: string; readonly end: number };

/** "1.O", "4.l": a machine took the digit behind the dot for a letter. */
function isSpoiltPart(source: Source, dot: number): boolean {
  return (
    kindAt(source, dot) === DOT &&
    isAttached(source.tokens, dot) &&
    isAttached(source.tokens, dot + 1) &&
    /^[OIl]$/.test(shortText(source, dot + 1, 1))
  );
}

function nextNumber(source: Source, end: number): SectionNumber | null {
  let at = end;
  if (kindAt(source, at) === COMMA) at += 1;
  const role = roleAt(source, at);
  const kind = kindAt(source, at);
  if (role === AND || role === THROUGH || kind === SLASH || kind === HYPHEN) at += 1;
  if (at === end) return null;
  const hasKeyword = isSectionKeyword(source, at);
  at = afterRun(at, (token) => isSectionKeyword(source, token));
  if (hasKeyword && kindAt(source, at) === DOT) at += 1;
  const number = sectionNumber(source, at);
  if (number === null) return null;
  // "Section 2.0 and 15 minutes" goes on with something else.
  const isOther = !hasKeyword && !number.text.includes('.') && isUnknownWord(source, number.end);
  return isOther ? null : number;
}

/** "2.0", "4", "4.2(a)(1)", and "(b)" of "subsection (b)". */
function sectionNumber(source: Source, at: number): SectionNumber | null {
  let text = '';
  let end = at;
  if (kindAt(source, at) === NUMBER) {
    text = shortText(source, at, LONGEST_NUMBER).toLowerCase();
    end = at + 1;
    if (text === '') return null;
    if (isSpoiltPart(source, end)) {
      text += `.${shortText(source, end + 1, 1) === 'O' ? '0' : '1'}`;
      end += 2;
    }
  }
  while (kindAt(source, end) === OPEN && (text === '' || isAttached(source.tokens, end))) {
    const kind = kindAt(source, end + 1);
    const inner = shortText(source, end + 1, 4).toLowerCase();
    const isPart = (kind === WORD || kind === NUMBER) && /^[a-z0-9]{1,4}$/.test(inner);
    if (!isPart || kindAt(source, end + 2) !== CLOSE) break;
    text += `(${inner})`;
    end += 3;
    if (text.length > LONGEST_NUMBER) break;
  }
  return text === '' ? null : { text, end };
}
