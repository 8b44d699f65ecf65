import type { ClauseFacts } from './ClauseFacts';
import type { SectionFacts } from './SectionFacts';

/** Which of some terms any section uses, but for where it defines them. */
type TermUses = (
  sections: readonly SectionFacts[],
  terms: ReadonlySet<string>,
) => ReadonlySet<string>;

/** From so many terms on, one pass over the words beats one search for each. */
const MANY = 16;
/** A bound on what is remembered of one section while somebody types one term after the other. */
const MOST_ASKED = 5000;

/** Each section is asked once for each term, however often the rest of the agreement changes. */
export function createTermUses(): TermUses {
  const answers = new WeakMap<SectionFacts, Map<string, boolean>>();

  function askedOf(section: SectionFacts, terms: ReadonlySet<string>): Map<string, boolean> {
    const asked = answers.get(section) ?? new Map<string, boolean>();
    answers.set(section, asked);
    if (asked.size > MOST_ASKED) asked.clear();
    const open = [...terms].filter((term) => !asked.has(term));
    const used = usedOf(open, section.clauses);
    for (const term of open) asked.set(term, used.has(term));
    return asked;
  }

  return (sections, terms) => {
    const used = new Set<string>();
    if (terms.size === 0) return used;
    for (const section of sections) {
      const asked = askedOf(section, terms);
      for (const term of terms) if (asked.get(term) === true) used.add(term);
    }
    return used;
  };
}

function usedOf(terms: readonly string[], clauses: readonly ClauseFacts[]): ReadonlySet<string> {
  if (terms.length === 0) return new Set();
  if (terms.length > MANY) return usedOfMany(terms, clauses);
  return new Set(terms.filter((term) => clauses.some((facts) => isUsed(term, facts))));
}

function isUsed(term: string, facts: ClauseFacts): boolean {
  const folded = facts.folded();
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
    if (isWordStart(folded, at) && !facts.isDefining(at)) return true;
  }
  return false;
}

/** The same for many terms: at each word the text is asked for a term of each length there is. */
function usedOfMany(
  terms: readonly string[],
  clauses: readonly ClauseFacts[],
): ReadonlySet<string> {
  const open = new Set(terms);
  const lengths = [...new Set(terms.map((term) => term.length))];
  const firsts = new Set(terms.map((term) => term.charCodeAt(0)));
  const used = new Set<string>();
  for (const facts of clauses) {
    const folded = facts.folded();
    for (let at = 0; at < folded.length; at += 1) {
      if (!firsts.has(folded.charCodeAt(at)) || !isWordStart(folded, at)) continue;
      if (facts.isDefining(at)) continue;
      for (const length of lengths) {
        const word = folded.slice(at, at + length);
        if (open.has(word)) used.add(word);
      }
    }
  }
  return used;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/\p{L}/u.test(text.charAt(at - 1));
}
