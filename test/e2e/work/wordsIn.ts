import { createIntl } from 'react-intl';
import type { InterfaceLanguage } from '../../../renderer/words/catalogues';
import { CATALOGUES, LOCALES } from '../../../renderer/words/catalogues';
import type { Words } from '../../../renderer/words/useWords';
import { wordsOf } from '../../../renderer/words/useWords';

/** What the window says in a language, so that a test looks for the words of today. */
export function wordsIn(language: InterfaceLanguage): Words {
  return wordsOf(createIntl({ locale: LOCALES[language], messages: CATALOGUES[language] }));
}
