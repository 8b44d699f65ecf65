import type { Face, Figures } from '../fonts/Face';
import { face } from '../fonts/Face';
import type { FaceName } from '../fonts/faceNames';
import { DRESSED, UNDERSTUDIES } from '../fonts/faceNames';
import type { PrintSpan } from '../../../shared/print/PrintText';
import type { TextStyle } from '../styles';
import type { Typesetting } from '../Typesetting';
import type { Run } from './atoms';
import { unglue } from './glue';

/**
 * Casts words that stand side by side in one dress. A word its face has no letters for goes to the
 * first understudy that has them, and takes the capitalised words beside it along, for they are
 * likely the rest of the same name: never half a name in a second face.
 */
export function castWords(
  words: readonly string[],
  span: Pick<PrintSpan, 'bold' | 'italic' | 'target'>,
  style: TextStyle,
  setting: Typesetting,
): readonly Run[] {
  const own = face(dressed(style.face, span));
  const cast = words.map((text) => ({
    word: own.shape(unglue(text), style.figures),
    size: style.size,
    target: span.target,
  }));
  if (cast.every(({ word }) => word.missing === null)) return cast;

  const recast: Run[] = [...cast];
  cast.forEach(({ word }, index) => {
    if (word.missing === null) return;
    const other = understudy(own, word.text, style.figures);
    if (other === null) {
      reportMissing(word.missing, setting);
      return;
    }
    for (const place of nameAround(index, cast)) {
      const shaped = other.face.shape(cast[place]?.word.text ?? '', style.figures);
      if (shaped.missing === null) {
        const size = style.size * other.scale;
        recast[place] = { word: shaped, size, target: span.target };
      }
    }
  });
  return recast;
}

function dressed(name: FaceName, { bold, italic }: Pick<PrintSpan, 'bold' | 'italic'>): FaceName {
  const first = bold ? DRESSED[name].bold : name;
  return italic ? DRESSED[first].italic : first;
}

function understudy(
  own: Face,
  text: string,
  figures: Figures,
): { readonly face: Face; readonly scale: number } | null {
  for (const { face: name, scale } of UNDERSTUDIES[own.name]) {
    const other = face(name);
    if (other.shape(text, figures).missing === null) return { face: other, scale };
  }
  return null;
}

/** The word at `index` and the unbroken row of capitalised or foreign words around it. */
function nameAround(index: number, words: readonly Run[]): readonly number[] {
  let from = index;
  let to = index;
  while (isPartOfName(words[from - 1])) from -= 1;
  while (isPartOfName(words[to + 1])) to += 1;
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

function isPartOfName(cast: Run | undefined): boolean {
  return cast !== undefined && (/^\p{Lu}/u.test(cast.word.text) || cast.word.missing !== null);
}

function reportMissing(character: string, setting: Typesetting): void {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  // oxlint-disable-next-line no-param-reassign -- the one place that gathers it
  setting.missing ??= {
    kind: 'missing-glyph',
    character,
    codePoint: `U+${code}`,
    where: setting.where,
  };
}
