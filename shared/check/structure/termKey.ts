import type { ClauseFacts } from './ClauseFacts';

/** A term as it is known again: "Collaboration Days" is "Collaboration Day". */
export function termKey(term: string): string {
  return term.toLowerCase().replace(/(?<=\p{L}{3})e?s$/u, '');
}

/** Whether a clause uses a term anywhere but where it defines it. */
export function isUsed(key: string, facts: ClauseFacts): boolean {
  const { definitions } = facts;
  const folded = facts.folded();
  for (let at = folded.indexOf(key); at !== -1; at = folded.indexOf(key, at + 1)) {
    const isWord = at === 0 || !/\p{L}/u.test(folded.charAt(at - 1));
    const from = at;
    const isDefinition = definitions.some(({ range }) => range.start <= from && from < range.end);
    if (isWord && !isDefinition) return true;
  }
  return false;
}
