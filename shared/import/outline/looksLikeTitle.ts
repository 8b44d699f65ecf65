const VERBS =
  /\b(?:will|shall|may|must|is|are|be|has|have|can|does|should|agrees?|remains?|applies|apply|works?|receives?|elects?|es|son|será|serán|debe|deben|puede|pueden|tiene|tienen)\b/iu;

/** Whether a paragraph reads as a title: short, one phrase, no sentence. */
export function looksLikeTitle(text: string): boolean {
  if (text === '' || text.length > 120 || text.includes('___')) return false;
  const phrase = text.replace(/[.:]$/u, '');
  if (
    /[.;:!?]\s/u.test(phrase.replace(/\b(?:St|Dr|Mr|Ms|Mrs|No|Art|Sec)\./gu, '')) ||
    /[;,]$/u.test(phrase)
  ) {
    return false;
  }
  const words = phrase.split(' ').length;
  return text.endsWith('.') ? words <= 8 && !VERBS.test(phrase) : words <= 14;
}

/** Whether a phrase has a verb of the kind that makes a rule. */
export function hasVerb(text: string): boolean {
  return VERBS.test(text);
}

/** Whether a line without number is set as a title by its capitals alone. */
export function isCapitals(text: string): boolean {
  return (
    text.length <= 120 &&
    /\p{Lu}{3}/u.test(text) &&
    text === text.toUpperCase() &&
    !/[.;,]$|___/u.test(text)
  );
}
