import { cleanText } from '../../agreement/text/cleanText';

/** Equal for two spellings of one name that differ only in capitals and spaces. Accents count. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase();
}

/** A name as it goes on the staff list: clean, with single spaces and none at the ends. */
export function tidyName(name: string): string {
  return cleanText(name).replace(/\s+/gu, ' ').trim();
}
