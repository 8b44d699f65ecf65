import type { SectionFacts } from './SectionFacts';

/** Counts the prints of clauses while sections come and go. */
type RepeatedPrints = {
  readonly add: (section: SectionFacts) => void;
  readonly remove: (section: SectionFacts) => void;
  /** The sections with a clause whose print some other clause has, too. */
  readonly sections: () => ReadonlySet<SectionFacts>;
  readonly isRepeated: (print: number) => boolean;
};

/** A change costs the section that changed: nobody looks at clauses whose words stand once. */
export function repeatedPrints(): RepeatedPrints {
  /** Where each print stands, once for each clause. */
  const places = new Map<number, SectionFacts[]>();
  const repeated = new Set<number>();

  function add(section: SectionFacts): void {
    for (const { print } of section.clauses) {
      if (print === null) continue;
      const list = places.get(print);
      if (list === undefined) places.set(print, [section]);
      else if (list.push(section) === 2) repeated.add(print);
    }
  }

  function remove(section: SectionFacts): void {
    for (const { print } of section.clauses) {
      const list = print === null ? undefined : places.get(print);
      if (print === null || list === undefined) continue;
      // The order is of no account: the last takes the place of the one that goes.
      const last = list.pop();
      const at = last === section ? -1 : list.indexOf(section);
      if (at !== -1 && last !== undefined) list[at] = last;
      if (list.length === 0) places.delete(print);
      if (list.length === 1) repeated.delete(print);
    }
  }

  return {
    add,
    remove,
    sections: () => new Set(Array.from(repeated, (print) => places.get(print) ?? []).flat()),
    isRepeated: (print) => repeated.has(print),
  };
}
