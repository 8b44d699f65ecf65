import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause } from '../../../../shared/agreement/Body';
import { sectionId } from '../../../../shared/agreement/ids';
import { createChecker } from '../../../../shared/check/createChecker';
import { agreement, clauseSaying, profile, section } from '../../../builders/agreement';
import { findingsOf } from '../../../builders/findingsOf';
import { laPilot } from '../../../builders/laPilot';

const school = profile();

function withClauses(...clauses: readonly Clause[]): Agreement {
  return agreement({ profile: school, sections: [section({ clauses })] });
}

function saying(...texts: readonly string[]): Agreement {
  return withClauses(...texts.map((text, index) => clauseSaying(`c${index + 1}`, text)));
}

/** "c2 Buyback Day": where a rule about terms speaks, and of which. */
function terms(rule: string, written: Agreement): readonly string[] {
  return findingsOf(rule, written, laPilot).map(
    ({ clause, evidence }) => `${clause} ${evidence?.words}`,
  );
}

describe('defined terms', () => {
  it.each([
    '“Collaboration Day” means a Tuesday without classes.',
    'Tuesdays are kept for one another (each a “Collaboration Day”).',
    'Se entiende por «Collaboration Day» un martes sin clases.',
  ])('notes a term that is used nowhere: %s', (definition) => {
    expect(terms('term-not-used', saying(definition, 'Lunch is at noon.'))).toEqual([
      'c1 Collaboration Day',
    ]);
    expect(terms('term-not-used', saying(definition, 'All come on collaboration days.'))).toEqual(
      [],
    );
  });

  it('counts a use in the clause that defines the term', () => {
    const words = '“Advisory” means a daily meeting. Advisory lasts half an hour.';

    expect(terms('term-not-used', saying(words))).toEqual([]);
  });

  it('finds a promised definition that is not there, and takes one that is', () => {
    const promise = 'Buyback Days (as defined below) are paid.';

    expect(terms('term-not-defined', saying(promise))).toEqual(['c1 Buyback Days']);
    expect(
      terms('term-not-defined', saying(promise, '“Buyback Day” means a day before school.')),
    ).toEqual([]);
  });

  it('leaves definitions of other papers alone', () => {
    const words = 'Regular Days, as defined in the Education Code, have six periods.';

    expect(terms('term-not-defined', saying(words))).toEqual([]);
  });

  it('finds a second definition, and names the clause of the first', () => {
    const written = saying(
      '“Team” means the teachers of a grade.',
      'The Team plans. “Team” means everybody.',
    );

    expect(findingsOf('term-defined-twice', written, laPilot)).toMatchObject([
      { clause: 'c2', related: ['c1'] },
    ]);
  });
});

describe('repeated clauses', () => {
  const words = 'Every teacher keeps office hours on two afternoons a week, posted on the door.';

  it('are noted at the second place, whatever their signs and spaces', () => {
    const again = words.toUpperCase().replaceAll(',', ' –');

    expect(findingsOf('duplicate-clause', saying(words, again), laPilot)).toMatchObject([
      { clause: 'c2', related: ['c1'] },
    ]);
  });

  it('may be short: "Lunch is at noon." can stand twice', () => {
    const written = saying('Lunch is at noon.', 'Lunch is at noon.');

    expect(findingsOf('duplicate-clause', written, laPilot)).toEqual([]);
  });

  it('are forgotten once one of them changes', () => {
    const checker = createChecker(laPilot);
    const first = clauseSaying('c1', words);
    const found = [words, `${words} And by phone.`, words].map(
      (text) =>
        checker
          .check(withClauses(first, clauseSaying('c2', text)))
          .filter(({ rule }) => rule === 'duplicate-clause').length,
    );

    expect(found).toEqual([1, 0, 1]);
  });
});

describe('usual parts', () => {
  const filler = Array.from({ length: 9 }, (_, index) => `Period ${index + 1} has its own bell.`);

  it('are noted in one finding when a grown draft has no words for them', () => {
    const parts = [
      'Those who elect to work here are bound.',
      'All else remains.',
      'It holds for a school year.',
    ];
    const written = saying(...filler, ...parts);

    expect(findingsOf('missing-part', written, laPilot)).toMatchObject([
      {
        severity: 'note',
        clause: null,
        evidence: { reading: ['disagreements', 'leaving', 'changes'] },
      },
    ]);
  });

  it('are not missed in a draft that is being begun', () => {
    expect(findingsOf('missing-part', saying('Lunch is at noon.'), laPilot)).toEqual([]);
  });
});

describe('words of a pack', () => {
  it('may hold an apostrophe, and are found with either one', () => {
    const [entry] = laPilot.parts;
    if (entry === undefined) throw new Error('The pack names no usual part');
    const pack = { ...laPilot, parts: [{ ...entry, id: 'hours', forms: ["teachers' hours"] }] };
    const filler = Array.from({ length: 10 }, (_, at) => `Room ${at + 1} is open.`);

    expect(findingsOf('missing-part', saying(...filler), pack)).toHaveLength(1);
    for (const mark of ["'", '’']) {
      const told = saying(...filler, `The office posts teachers${mark} hours.`);

      expect(findingsOf('missing-part', told, pack)).toEqual([]);
    }
  });
});

describe('the structure of an agreement', () => {
  it('is found the same after any changes as by a checker that remembers nothing', () => {
    const words = fc.constantFrom(
      '“Advisory” means a daily meeting.',
      'Advisory lasts half an hour.',
      'Buyback Days (as defined below) are paid.',
      'Every teacher keeps office hours on two afternoons a week, posted on the door.',
      'Lunch is at noon.',
    );
    const body = fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(body, { minLength: 2, maxLength: 5 }), (versions) => {
        const checker = createChecker(laPilot);
        for (const version of versions) {
          const sections = version.map((texts, at) =>
            section({
              id: sectionId(`s${at}`),
              clauses: texts.map((text, index) => clauseSaying(`c${at}-${index}`, text)),
            }),
          );
          const now = agreement({ profile: school, sections });

          expect(checker.check(now)).toEqual(createChecker(laPilot).check(now));
        }
      }),
    );
  });
});
