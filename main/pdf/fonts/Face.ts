import path from 'node:path';
import { projectRoot } from '../../resources/projectRoot';
import type { FontkitFont } from '../paint/PdfkitDocument';
import { readFontFile } from '../paint/PdfkitDocument';
import type { FaceName } from './faceNames';
import { FACE_FILES } from './faceNames';
import type { ShapedWord } from './ShapedWord';
import { missingCharacter, shaper } from './ShapedWord';

/** Which shapes of figures a style asks for. */
export type Figures = 'proportional' | 'tabular';

/** What each asks of a font. */
export const FEATURES: Readonly<Record<Figures, readonly string[]>> = {
  proportional: ['pnum', 'lnum'],
  tabular: ['tnum', 'lnum'],
};

/** Shaping is most of the work of a page, and a language repeats its words. */
const MOST_REMEMBERED = 60_000;

/** One font, and every word that was shaped with it. Lives as long as the thread. */
export type Face = {
  readonly name: FaceName;
  readonly font: FontkitFont;
  readonly shape: (text: string, figures: Figures) => ShapedWord;
};

const open = new Map<FaceName, Face>();

export function face(name: FaceName): Face {
  const found = open.get(name);
  if (found !== undefined) return found;
  const made = openFace(name);
  open.set(name, made);
  return made;
}

function openFace(name: FaceName): Face {
  const font = readFontFile(path.join(projectRoot, 'out/fonts', `${FACE_FILES[name]}.ttf`));
  const remembered: Record<Figures, Map<string, ShapedWord>> = {
    proportional: new Map(),
    tabular: new Map(),
  };
  const shapers = {
    proportional: shaper(font, FEATURES.proportional),
    tabular: shaper(font, FEATURES.tabular),
  };
  const made: Face = {
    name,
    font,
    shape(text, figures) {
      const words = remembered[figures];
      const found = words.get(text);
      if (found !== undefined) return found;
      const shaped = shapers[figures](text);
      const word = { ...shaped, text, face: made, missing: missingCharacter(text, font) };
      if (words.size >= MOST_REMEMBERED) words.clear();
      words.set(text, word);
      return word;
    },
  };
  return made;
}
