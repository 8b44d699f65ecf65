import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { InterfaceLanguage } from './catalogues';
import { CATALOGUES, LOCALES } from './catalogues';

type WordsProviderProps = { readonly language: InterfaceLanguage; readonly children: ReactNode };

/** Gives everything below it its words; a change of language shows at once, without a reload. */
export function WordsProvider({ language, children }: WordsProviderProps): ReactNode {
  const locale = LOCALES[language];
  return (
    <IntlProvider locale={locale} messages={CATALOGUES[language]} onError={complain}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}

// Catalogues are complete by type and by test, so a message that cannot be said is a bug.
function complain(error: Error): never {
  throw error;
}
