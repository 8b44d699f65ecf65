import { createIntl } from 'react-intl';
import { CATALOGUES, LOCALES } from '../../renderer/words/catalogues';
import type { Words } from '../../renderer/words/useWords';
import { wordsOf } from '../../renderer/words/useWords';

/** The words of the window outside of it. */
export const inEnglish: Words = wordsOf(
  createIntl({ locale: LOCALES.en, messages: CATALOGUES.en }),
);
export const inSpanish: Words = wordsOf(
  createIntl({ locale: LOCALES.es, messages: CATALOGUES.es }),
);
