/** A term as it is known again: "Collaboration Days" is "Collaboration Day". */
export function termKey(term: string): string {
  return term.toLowerCase().replace(/(?<=\p{L}{3})e?s$/u, '');
}
