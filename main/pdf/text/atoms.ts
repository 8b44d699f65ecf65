import type { Anchor, PrintText } from '../../../shared/print/PrintText';
import type { ShapedWord } from '../fonts/ShapedWord';
import type { TextStyle } from '../styles';
import type { Typesetting } from '../Typesetting';
import { castWords } from './castWords';
import { glue } from './glue';

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

export type AtomOptions = { readonly width: number; readonly hyphenate: Hyphenate };

type Piece = Run & { readonly after: 'space' | 'joint' | 'glued' | 'break' | 'end' };

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
  for (const { after, ...run } of pieces(text, style, setting)) {
    runs.push(run);
    width += (run.word.width * run.size) / 1000;
    if (after === 'glued') continue;
    const atom = { runs, width, after };
    if (width <= options.width) found.push(atom);
    else found.push(...cut(atom, style, options));
    runs = [];
    width = 0;
  }
  return found;
}

function pieces(text: PrintText, style: TextStyle, setting: Typesetting): readonly Piece[] {
  const found: Piece[] = [];
  for (const span of text) {
    // What a link says stays on one line, so that one area leads there.
    const spanText = span.target === null ? glue(span.text) : span.text.replaceAll(' ', '\u00a0');
    const tokens = spanText.match(TOKENS) ?? [];
    const words = castWords(
      tokens.filter((token) => token !== ' ' && token !== '\n'),
      span,
      style,
      setting,
    );
    let next = 0;
    for (const token of tokens) {
      if (token === ' ' || token === '\n') close(found, token === ' ' ? 'space' : 'break');
      else {
        const cast = words[next];
        next += 1;
        if (cast === undefined) continue;
        found.push({ ...cast, target: span.target, after: JOINT.test(token) ? 'joint' : 'glued' });
      }
    }
  }
  close(found, 'end');
  return found;
}

// A word may break behind a hyphen, dash or slash between letters: "restorative/" + "practice".
const TOKENS = / |\n|(?:[^ \n]*?[\p{L}\d][-–—/](?=\p{L}))|[^ \n]+/gu;
const JOINT = /[-–—/]$/;

function close(found: Piece[], after: Piece['after']): void {
  const last = found.at(-1);
  if (last !== undefined && last.after !== 'break') found[found.length - 1] = { ...last, after };
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
