import type { Finding, Severity } from '../../../shared/check/Finding';

export const severityWords: Readonly<Record<Severity, string>> = {
  conflict: 'CONFLICT',
  caution: 'CAUTION',
  note: 'NOTE',
};

const TITLES: Readonly<Record<string, Readonly<Partial<Record<Severity, string>>>>> = {
  'protected-article-effect': {
    conflict:
      'The clause declares that it waives or changes an article on the list of those that a pilot agreement may not waive. Remove the effect, or write the clause so that the article stands.',
    caution:
      'The clause declares that it adds to an article on the list of those that a pilot agreement may not waive. An addition can take something away: a reviewer should read it.',
  },
  'unlisted-article-effect': {
    note: 'The clause declares that it changes an article that is not on the protected list. The list does not say whether that is allowed: ask UTLA.',
  },
  'unknown-article-effect': {
    caution:
      'The clause declares an effect on an article that this rule pack does not know. Check the number.',
  },
  'cited-article-change': {
    conflict:
      'The words are read as waiving, replacing or limiting an article on the list of those that a pilot agreement may not waive. Change them so that the article stands; if they are misread, dispute the finding in a note.',
    caution:
      'The words touch an article on the list of those that a pilot agreement may not waive, and what they do to it is not certain. A reviewer should read them.',
    note: 'The words are read as changing an article that is not on the protected list. The list does not say whether that is allowed: ask UTLA.',
  },
  'subject-change': {
    conflict:
      'No article is cited, but the words are read as changing what a protected article is about. Change them so that the article stands; if they are misread, dispute the finding in a note.',
    caution:
      'No article is cited, but the words touch what a protected article is about. A reviewer should read them: do they take anything from a teacher?',
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
      'The words speak of the working conditions of administrators, who work under an agreement of their own (AALA). Take the rule out, or ask UTLA.',
  },
  'unknown-article-cited': {
    caution: 'The words cite an article that this rule pack does not know. Check the number.',
    note: 'The words preserve an article that this rule pack does not know. Check the number.',
  },
  'empty-fact': {
    note: 'The profile does not say all it could yet. The printed page shows blanks; fill them in when you know them.',
    caution:
      'The profile does not say yet which arrangement governs the school. Which articles are protected hangs on it: ask UTLA.',
  },
  'empty-fact-used': {
    caution: 'The clause shows what the profile does not say yet. Fill it in there.',
  },
  'missing-part': {
    note: 'A part that agreements of this kind usually have was not found. No source says that yours must have it.',
  },
  'blank-left': { note: 'The clause leaves a blank. Fill it in, or take the sentence out.' },
  'duplicate-clause': {
    note: 'The clause says the same as one before it. Take one out, or refer to it.',
  },
  'term-not-used': {
    note: 'The clause defines a term that is used nowhere. Use it, or take the definition out.',
  },
  'term-not-defined': {
    caution:
      'The clause promises a definition that no clause gives. Define the term, or say it in plain words.',
  },
  'term-defined-twice': {
    caution:
      'The clause defines a term that another clause defines, too. Keep one of the definitions.',
  },
  'article-number-not-read': {
    caution:
      'The number of this article cannot be read, so nothing was read about it. Correct the number.',
  },
  'broken-reference': {
    caution:
      'A reference in this clause points to a place that is gone. Choose another place, or take it out.',
  },
  'text-not-read-in-full': {
    caution:
      'This clause is too long to be read in full. What comes after its first part was not checked. Split the clause.',
  },
  'text-unreadable': {
    caution:
      'Much of this text cannot be read reliably. What it does was not found out: type it again, or import it from a better copy.',
  },
  'arrangement-not-covered': {
    caution:
      'This rule pack was not made for the arrangement that governs the school. Ask UTLA which articles are protected there.',
  },
  'cba-edition-differs': {
    note: 'This rule pack was made from another edition of the CBA. Article numbers move between editions: compare the numbers.',
  },
};

/** What a finding means, in one or two sentences. A rule without words of its own shows its name. */
export function findingTitle({ rule, severity }: Finding): string {
  return TITLES[rule]?.[severity] ?? rule;
}

const FACTS: Readonly<Record<string, string>> = {
  school: 'the school',
  arrangement: 'the governing arrangement',
  'cba-edition': 'the edition of the CBA',
  council: 'the council',
  principal: 'the principal',
  'chapter-chair': 'the chapter chair',
  'who-is-bound': 'who elects to work under it',
  'what-stays': 'what stays as the contract has it',
  term: 'for how long it holds',
  disagreements: 'disagreements about it',
  leaving: 'leaving the school',
  changes: 'changes during the year',
};

const NAMES_FACTS: ReadonlySet<string> = new Set(['empty-fact', 'empty-fact-used', 'missing-part']);

/** The facts of the profile, or the parts of an agreement, that a finding names; "" for any other. */
export function findingFacts({ rule, evidence }: Finding): string {
  if (!NAMES_FACTS.has(rule)) return '';
  // A pack of somebody else may name parts of its own.
  return (evidence?.reading ?? []).map((code) => FACTS[code] ?? code).join(', ');
}
