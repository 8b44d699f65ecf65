import { useIntl } from 'react-intl';
import type { InterfaceLanguage } from './catalogues';

/** The language of the window, for data that has words in both. */
export function useLanguage(): InterfaceLanguage {
  return useIntl().locale.startsWith('es') ? 'es' : 'en';
}
