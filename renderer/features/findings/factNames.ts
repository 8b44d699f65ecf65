import type { Finding } from '../../../shared/check/Finding';
import type { PlainMessageKey, Words } from '../../words/useWords';

const NAMES: Readonly<Record<string, PlainMessageKey>> = {
  school: 'editor.field.school',
  arrangement: 'editor.field.arrangement',
  'cba-edition': 'editor.field.cba-edition',
  council: 'editor.field.council',
  principal: 'editor.field.principal',
  'chapter-chair': 'editor.field.chapter-chair',
  'who-is-bound': 'findings.fact.who-is-bound',
  'what-stays': 'findings.fact.what-stays',
  term: 'findings.fact.term',
  disagreements: 'findings.fact.disagreements',
  leaving: 'findings.fact.leaving',
  changes: 'findings.fact.changes',
};

/** Facts of a profile or parts of an agreement that a finding names, as a list in words. */
export function factNames({ evidence }: Finding, words: Words, locale: string): string {
  const names = (evidence?.reading ?? []).map((code) => {
    const key = NAMES[code];
    // A pack of somebody else may name parts of its own.
    return key === undefined ? code : words(key);
  });
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(names);
}
