import type { Agreement } from '../../shared/agreement/Agreement';

/** A file name for an agreement, with only what every disk takes: "Alder Creek EWA 2026-27.ewa". */
export function suggestedName({ profile }: Agreement, extension: '.ewa' | '.pdf'): string {
  const school = profile.school
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .slice(0, 80);
  return `${school === '' ? 'Agreement' : school} EWA ${profile.schoolYear}${extension}`;
}
