import { en } from './en';
import { es } from './es';
import type { MessageKey } from './useWords';

/** The languages of the window; an agreement's own language is separate. */
export type InterfaceLanguage = 'en' | 'es';

export const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageKey, string>>>> =
  { en, es };

/** Dates and numbers as they are written in Los Angeles, in both languages. */
export const LOCALES = { en: 'en-US', es: 'es-US' } as const;
