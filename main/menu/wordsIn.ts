import type { Language } from '../../shared/agreement/Agreement';
import type { ShellWords } from './ShellWords';
import { en } from './words/en';
import { es } from './words/es';

const catalogues: Readonly<Record<Language, ShellWords>> = { en, es };

export function wordsIn(language: Language): ShellWords {
  return catalogues[language];
}
