import type { Language } from '../Agreement';
import type { DocumentWords } from './DocumentWords';
import { en } from './en';
import { es } from './es';

const catalogues: Readonly<Record<Language, DocumentWords>> = { en, es };

export function wordsOf(language: Language): DocumentWords {
  return catalogues[language];
}
