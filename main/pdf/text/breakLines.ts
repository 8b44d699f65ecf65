import type { PrintText } from '../../../shared/print/PrintText';
import { face } from '../fonts/Face';
import type { TextStyle } from '../styles';
import type { Typesetting } from '../Typesetting';
import type { Atom, Hyphenate, Run } from './atoms';
import { atoms } from './atoms';
import type { Line } from './Line';
import { lineWidth } from './Line';
import { leastRagged } from './leastRagged';

const asItIs: Hyphenate = (word) => [word];

export type Column = {
  readonly style: TextStyle;
  readonly width: number;
  /** Left out where words are never divided, as in the agreement itself. */
  readonly hyphenate?: Hyphenate;
};

/** Sets a text in lines no wider than the column. No text gives no line. */
export function breakLines(
  text: PrintText,
  { style, width, hyphenate = asItIs }: Column,
  setting: Typesetting,
): readonly Line[] {
  const all = atoms(text, style, { width, hyphenate }, setting);
  const space = oneWord(' ', style);
  const hyphen = oneWord('-', style);
  const measure = {
    width,
    space: (space.word.width * space.size) / 1000,
    hyphen: (hyphen.word.width * hyphen.size) / 1000,
  };
  return handBroken(all).flatMap((paragraph) =>
    leastRagged(paragraph, measure).map((line) => makeLine(line, space, hyphen)),
  );
}

function handBroken(all: readonly Atom[]): readonly (readonly Atom[])[] {
  const paragraphs: Atom[][] = [];
  let open: Atom[] = [];
  for (const atom of all) {
    open.push(atom);
    if (atom.after !== 'break') continue;
    paragraphs.push(open);
    open = [];
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

function oneWord(text: string, { face: name, figures, size }: TextStyle): Run {
  return { word: face(name).shape(text, figures), size, target: null };
}

function makeLine(line: readonly Atom[], space: Run, hyphen: Run): Line {
  const segments: OpenSegment[] = [];
  let width = 0;
  line.forEach(({ runs, after }, index) => {
    for (const run of runs) add(run, segments);
    const isLast = index === line.length - 1;
    if (isLast) width = lineWidth(segments);
    // A line that goes on ends with a space too, or a reader of the text would join two words.
    if (after === 'space' || (isLast && after === 'break')) add(spaceAfter(runs, space), segments);
  });
  const isHyphenated = line.at(-1)?.after === 'hyphen';
  const drawn: OpenSegment[] = [];
  if (isHyphenated) add(hyphen, drawn);
  return { segments, width: width + lineWidth(drawn), hyphen: drawn[0] ?? null };
}

/** A space keeps the size of the words around it, so that fewer segments are drawn. */
function spaceAfter(runs: readonly Run[], space: Run): Run {
  const last = runs.at(-1);
  return last === undefined || last.target !== null || last.word.face !== space.word.face
    ? space
    : { ...space, size: last.size };
}

type OpenSegment = {
  size: number;
  words: Run['word'][];
  width: number;
  target: Run['target'];
};

function add({ word, size, target }: Run, segments: OpenSegment[]): void {
  const last = segments.at(-1);
  const width = (word.width * size) / 1000;
  if (last?.words[0]?.face === word.face && last.size === size && last.target === target) {
    last.words.push(word);
    last.width += width;
  } else segments.push({ size, words: [word], width, target });
}
