import type { Finding, Severity } from '../../../shared/check/Finding';

export const severityWords: Readonly<Record<Severity, string>> = {
  conflict: 'CONFLICT',
  caution: 'CAUTION',
  note: 'NOTE',
};

const TITLES: Readonly<Record<string, Readonly<Partial<Record<Severity, string>>>>> = {
  'protected-article-effect': {
    conflict: 'The clause declares that it waives or changes an article that may not be waived.',
    caution: 'The clause declares that it adds to an article that may not be waived.',
  },
  'unlisted-article-effect': {
    note: 'The clause declares that it changes an article that is not on the protected list. The list does not say whether that is allowed: ask UTLA.',
  },
  'unknown-article-effect': {
    caution:
      'The clause declares an effect on an article that this rule pack does not know. Check the number.',
  },
  'cited-article-change': {
    conflict: 'The words waive, replace or limit an article that may not be waived.',
    caution: 'The words touch an article that may not be waived. A reviewer should read them.',
    note: 'The words change an article that is not on the protected list. The list does not say whether that is allowed: ask UTLA.',
  },
  'subject-change': {
    conflict:
      'No article is cited, but the words change the subject of an article that may not be waived.',
    caution:
      'No article is cited, but the words touch the subject of an article that may not be waived. A reviewer should read them.',
  },
  'effect-differs-from-text': {
    caution:
      'The clause declares one thing about this article and its words say another. Make them agree.',
  },
  'state-law-change': {
    caution:
      'The words touch what state law settles, which no agreement can waive. Somebody at UTLA should confirm what applies.',
  },
  'administrators-bound': {
    caution:
      'The words speak of the working conditions of administrators, who work under an agreement of their own (AALA).',
  },
  'unknown-article-cited': {
    caution: 'The words cite an article that this rule pack does not know. Check the number.',
    note: 'The words preserve an article that this rule pack does not know. Check the number.',
  },
  'empty-fact': {
    note: 'The profile does not say all it could yet. The printed page shows blanks.',
    caution:
      'The profile does not say yet which arrangement governs the school. Which articles are protected hangs on it.',
  },
  'empty-fact-used': {
    caution: 'The clause shows what the profile does not say yet.',
  },
  'missing-part': {
    note: 'A part that agreements of this kind usually have was not found. No source says that it must be there.',
  },
  'blank-left': { note: 'The clause leaves a blank to be filled in.' },
  'duplicate-clause': { note: 'The clause says the same as another one before it.' },
  'term-not-used': { note: 'The clause defines a term that is used nowhere.' },
  'term-not-defined': { caution: 'The clause promises a definition that no clause gives.' },
  'term-defined-twice': { caution: 'The clause defines a term that another clause defines, too.' },
  'article-number-not-read': {
    caution:
      'The number of this article cannot be read, so nothing was read about it. Correct the number.',
  },
  'broken-reference': {
    caution: 'A reference in this clause points to a place that is gone.',
  },
  'text-not-read-in-full': {
    caution:
      'This clause is too long to be read in full. What comes after its first part was not checked.',
  },
  'text-unreadable': {
    caution: 'Much of this text cannot be read reliably. What it does was not found out.',
  },
  'arrangement-not-covered': {
    caution: 'This rule pack was not made for the arrangement that governs the school.',
  },
  'cba-edition-differs': {
    note: 'This rule pack was made from another edition of the CBA. Article numbers move between editions.',
  },
};

/** What a finding means, in one or two sentences. A rule without words of its own shows its name. */
export function findingTitle({ rule, severity }: Finding): string {
  return TITLES[rule]?.[severity] ?? rule;
}
