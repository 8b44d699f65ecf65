import type { Anchor, PrintSpan, PrintText } from '../../../shared/print/PrintText';
import type { ShapedWord } from '../fonts/ShapedWord';
import type { TextStyle } from '../styles';
import type { Typesetting } from '../Typesetting';
import { castWords } from './castWords';
import { GLUE, glue } from './glue';

/** Letters of one dress that belong together. */
export type Run = {
  readonly word: ShapedWord;
  readonly size: number;
  readonly target: Anchor | null;
};

/**
 * What must stay on one line. Behind it a line may end: at a `space`, at a `joint` inside a word (as
 * after a hyphen), or at a `hyphen` that is drawn only if it does. A `break` ends the line by hand, the
 * `end` closes the text.
 */
export type Atom = {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly after: 'space' | 'joint' | 'hyphen' | 'break' | 'end';
};

/** Splits a word at its syllables; only words that are too wide are asked about. */
export type Hyphenate = (word: string) => readonly string[];

type AtomOptions = { readonly width: number; readonly hyphenate: Hyphenate };

/** Cuts a text into what must not be broken, given the width of its lines. */
export function atoms(
  text: PrintText,
  style: TextStyle,
  options: AtomOptions,
  setting: Typesetting,
): readonly Atom[] {
  const found: Atom[] = [];
  let runs: Run[] = [];
  let width = 0;
  const close = (after: Atom['after']): void => {
    if (runs.length === 0) return;
    const atom = { runs, width, after };
    if (width <= options.width) found.push(atom);
    else found.push(...cut(atom, style, options));
    runs = [];
    width = 0;
  };
  for (const span of text) {
    const { words, gaps } = tokens(span);
    castWords(words, span, style, setting).forEach((run, index) => {
      if (run.word.text !== '') {
        runs.push(run);
        width += (run.word.width * run.size) / 1000;
      }
      const gap = gaps[index];
      if (gap !== undefined) close(gap);
    });
  }
  close('end');
  return found;
}

type Tokens = {
  readonly words: readonly string[];
  /** What follows each word but the last, which the next span may go on with. */
  readonly gaps: readonly Atom['after'][];
};

function tokens(span: PrintSpan): Tokens {
  // What a link says stays on one line, so that one area leads there.
  const text = span.target === null ? glue(span.text) : span.text.replaceAll(' ', GLUE);
  if (!UNUSUAL.test(text)) {
    const words = text.split(' ');
    return { words, gaps: spaces(words.length - 1) };
  }
  const words: string[] = [];
  const gaps: Atom['after'][] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(GAPS)) {
    const isJoint = gap !== ' ' && gap !== '\n';
    words.push(text.slice(start, isJoint ? index + gap.length : index));
    gaps.push(isJoint ? 'joint' : gap === ' ' ? 'space' : 'break');
    start = index + gap.length;
  }
  words.push(text.slice(start));
  return { words, gaps };
}

const UNUSUAL = /[\n\-–—/]/;
// A word may break behind a hyphen, dash or slash between letters: "restorative/" + "practice".
const GAPS = /[ \n]|(?<=[\p{L}\d])[-–—/](?=\p{L})/gu;

const SPACES: Atom['after'][] = [];

function spaces(count: number): readonly Atom['after'][] {
  while (SPACES.length < count) SPACES.push('space');
  return SPACES.length === count ? SPACES : SPACES.slice(0, count);
}

/** Breaks what is wider than a whole line: at syllables where that helps, else between letters. */
function cut(atom: Atom, style: TextStyle, { width, hyphenate }: AtomOptions): readonly Atom[] {
  return atom.runs.flatMap((run, index) => {
    const after = index === atom.runs.length - 1 ? atom.after : 'joint';
    return cutRun(run, style, width, hyphenate).map(({ part, isSyllable }, place, all): Atom => ({
      runs: [part],
      width: (part.word.width * part.size) / 1000,
      after: place === all.length - 1 ? after : isSyllable ? 'hyphen' : 'joint',
    }));
  });
}

function cutRun(
  run: Run,
  style: TextStyle,
  width: number,
  hyphenate: Hyphenate,
): readonly { readonly part: Run; readonly isSyllable: boolean }[] {
  const { face, text } = run.word;
  const partOf = (letters: string): Run => ({ ...run, word: face.shape(letters, style.figures) });
  const fits = (letters: string): boolean =>
    (face.shape(`${letters}-`, style.figures).width * run.size) / 1000 <= width;
  if (fits(text)) return [{ part: run, isSyllable: false }];

  const syllables = hyphenate(text);
  if (syllables.length > 1 && syllables.every(fits)) {
    return syllables.map((syllable) => ({ part: partOf(syllable), isSyllable: true }));
  }
  const parts: string[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + letter)) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts.map((part) => ({ part: partOf(part), isSyllable: false }));
}
