import { cleanText } from '../../../../shared/agreement/text/cleanText';

/** What somebody puts down about a finding. */
export type Answer = { readonly by: string; readonly reason: string };

/** As a file holds it: clean lines, no space at either end. */
export function tidyReason(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanText(line).trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

export function tidyPerson(text: string): string {
  return cleanText(text).replaceAll(/ {2,}/g, ' ').trim();
}
