import type { Language } from '../../agreement/Agreement';
import type { PrintWords } from './PrintWords';
import { en } from './en';
import { es } from './es';

const catalogues: Readonly<Record<Language, PrintWords>> = { en, es };

export function printWordsOf(language: Language): PrintWords {
  return catalogues[language];
}
