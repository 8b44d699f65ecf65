import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause, EffectKind } from '../../../shared/agreement/Body';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import type { Reference } from '../../../shared/agreement/RichText';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import { createChecker } from '../../../shared/check/createChecker';
import type { Finding } from '../../../shared/check/Finding';
import {
  agreement,
  clause,
  clauseSaying,
  effect,
  paragraph,
  profile,
  section,
} from '../../builders/agreement';
import { laPilot } from '../../builders/laPilot';

const school = profile();

/** Agreements of one school: its profile is the same value in all of them. */
function withClauses(...clauses: readonly Clause[]): Agreement {
  return agreement({ profile: school, sections: [section({ clauses })] });
}

/** "conflict protected-article-effect c1 XII": a finding in one line. */
function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, rule, clause: at, articles }) =>
    [severity, rule, at ?? '-', ...articles].join(' '),
  );
}

function check(...clauses: readonly Clause[]): readonly string[] {
  return lines(checkAgreement(withClauses(...clauses), laPilot));
}

describe('checkAgreement', () => {
  it.each([
    ['waive', 'XII', ['conflict protected-article-effect c1 XII']],
    ['modify', 'XII', ['conflict protected-article-effect c1 XII']],
    ['supplement', 'XII', ['caution protected-article-effect c1 XII']],
    ['preserve', 'XII', []],
    ['waive', 'XII-A', ['note unlisted-article-effect c1 XII-A']],
    ['modify', 'IX', ['note unlisted-article-effect c1 IX']],
    ['supplement', 'IX', []],
    ['preserve', 'IX', []],
    ['waive', 'XXX', ['caution unknown-article-effect c1 XXX']],
    ['preserve', 'XXX', ['caution unknown-article-effect c1 XXX']],
  ] as const)('reads a declared "%s" of Article %s', (kind: EffectKind, number, expected) => {
    expect(check(clause({ effects: [effect(number, { effect: kind })] }))).toEqual(expected);
  });

  it('rests a finding on the source of the list, and offers to take the effect back', () => {
    const declared = effect('XII', { effect: 'waive' });

    expect(checkAgreement(withClauses(clause({ effects: [declared] })), laPilot)).toEqual([
      {
        rule: 'protected-article-effect',
        severity: 'conflict',
        clause: 'c1',
        articles: ['XII'],
        evidence: null,
        citation: {
          source: 'LAUSD, Los Angeles Autonomy Framework, slide 11, posted 2014-03-01',
          confidence: 'stated',
        },
        fixes: [{ kind: 'remove-effect', effect: declared }],
      },
    ]);
  });

  it('reads the words of every clause, sub-clauses after their parent', () => {
    const child = clauseSaying('c2', 'Article X is waived.');

    expect(
      check(
        clauseSaying('c1', 'Article XII is waived.', { children: [child] }),
        clauseSaying('c3', 'Article XIII is waived.'),
      ),
    ).toEqual([
      'conflict cited-article-change c1 XII',
      'conflict cited-article-change c2 X',
      'conflict cited-article-change c3 XIII',
    ]);
  });

  it('lets a clause that ends in a colon speak for its sub-clauses', () => {
    const children = [clauseSaying('c2', 'Article XII'), clauseSaying('c3', 'Article IX')];

    expect(check(clauseSaying('c1', 'The staff waives:', { children }))).toEqual([
      'conflict cited-article-change c2 XII',
      'note cited-article-change c3 IX',
    ]);
  });

  it('keeps quiet about a mention whose article the clause declares to preserve', () => {
    const words = 'Article XII requests go to the office.';
    const effects = [effect('XII', { effect: 'preserve' })];

    expect(check(clauseSaying('c1', words))).toEqual(['caution cited-article-change c1 XII']);
    expect(check(clauseSaying('c1', words, { effects }))).toEqual([]);
  });

  it('does not let a declared preservation cover a change in the words', () => {
    const effects = [effect('XII', { effect: 'preserve' })];

    expect(check(clauseSaying('c1', 'Article XII is waived.', { effects }))).toEqual([
      'conflict cited-article-change c1 XII',
      'caution effect-differs-from-text c1 XII',
    ]);
  });

  it('offers to declare a change of an article on no list, and speaks once of a declared one', () => {
    const words = 'Section 2.0 of Article IX is waived.';
    const effects = [effect('IX', { effect: 'waive' })];
    const [found] = checkAgreement(withClauses(clauseSaying('c1', words)), laPilot);

    expect(found?.fixes).toEqual([
      {
        kind: 'declare-effect',
        effect: { article: 'IX', section: '2.0', effect: 'waive', note: '' },
      },
    ]);
    expect(check(clauseSaying('c1', words, { effects }))).toEqual([
      'note unlisted-article-effect c1 IX',
    ]);
  });

  it('never takes a cross-reference for a citation of the contract', () => {
    const target = { kind: 'section', id: sectionId('s1') } as const;
    const reference: Reference = { kind: 'reference', target, marks: [] };
    const words = paragraph('What ', reference, ' says is waived.');

    expect(check(clause({ blocks: [words] }))).toEqual([]);
  });

  it('finds references to places that are gone', () => {
    const target = { kind: 'clause', id: clauseId('c9') } as const;
    const reference: Reference = { kind: 'reference', target, marks: [] };
    const pointing = clause({ blocks: [paragraph('See ', reference, '.')] });

    expect(check(pointing)).toEqual(['caution broken-reference c1']);
    expect(check(pointing, clauseSaying('c9', 'Here.'))).toEqual([]);
  });

  it('says when the pack was not made for the arrangement or the edition', () => {
    const pack = { ...laPilot, appliesTo: { ...laPilot.appliesTo, arrangements: [] } };
    const other = agreement({ profile: profile({ cbaEdition: '2022-2025' }) });

    expect(lines(checkAgreement(other, pack))).toEqual([
      'caution arrangement-not-covered -',
      'note cba-edition-differs -',
    ]);
  });

  it.each(['2014-2017', 'LAUSD–UTLA 2014–17'])('takes the edition "%s" for no other', (name) => {
    expect(checkAgreement(agreement({ profile: profile({ cbaEdition: name }) }), laPilot)).toEqual(
      [],
    );
  });
});

describe('createChecker', () => {
  it('gives the very same findings for clauses that did not change', () => {
    const checker = createChecker(laPilot);
    const kept = clauseSaying('c1', 'Article XII is waived.');
    const [before] = checker.check(withClauses(kept, clauseSaying('c2', 'Lunch is at noon.')));
    const after = checker.check(withClauses(kept, clauseSaying('c2', 'Article X is waived.')));

    expect(after[0]).toBe(before);
    expect(lines(after)).toEqual([
      'conflict cited-article-change c1 XII',
      'conflict cited-article-change c2 X',
    ]);
  });

  it('reads sub-clauses again when what stands above them changes', () => {
    const checker = createChecker(laPilot);
    const children = [clauseSaying('c2', 'Article XII')];
    checker.check(withClauses(clauseSaying('c1', 'The staff waives:', { children })));

    expect(
      checker.check(withClauses(clauseSaying('c1', 'The staff does not waive:', { children }))),
    ).toEqual([]);
  });

  it('notices a reference that breaks, and one that heals, by a change elsewhere', () => {
    const checker = createChecker(laPilot);
    const target = { kind: 'clause', id: clauseId('c9') } as const;
    const reference: Reference = { kind: 'reference', target, marks: [] };
    const first = section({ clauses: [clause({ blocks: [paragraph('See ', reference)] })] });
    const whole = section({ id: sectionId('s2'), clauses: [clauseSaying('c9', 'Here.')] });
    const empty = section({ id: sectionId('s2'), clauses: [] });
    const found = [whole, empty, whole].map(
      (second) => checker.check(agreement({ profile: school, sections: [first, second] })).length,
    );

    expect(found).toEqual([0, 1, 0]);
  });

  it('finds the same after any changes as a checker that remembers nothing', () => {
    const words = fc.constantFrom(
      'Article XII is waived.',
      'We waive:',
      'Article X',
      'Lunch is at noon.',
      'Article L',
    );
    const body = fc.array(fc.array(fc.tuple(words, fc.option(words)), { maxLength: 3 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(body, { minLength: 2, maxLength: 5 }), (versions) => {
        const checker = createChecker(laPilot);
        for (const version of versions) {
          const sections = version.map((clauses, at) =>
            section({
              id: sectionId(`s${at}`),
              clauses: clauses.map(([own, child], index) =>
                clauseSaying(`c${at}-${index}`, own, {
                  children: child === null ? [] : [clauseSaying(`d${at}-${index}`, child)],
                }),
              ),
            }),
          );
          const now = agreement({ profile: school, sections });

          expect(checker.check(now)).toEqual(createChecker(laPilot).check(now));
        }
      }),
    );
  });
});
