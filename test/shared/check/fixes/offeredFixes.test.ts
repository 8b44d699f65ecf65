import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, property } from 'fast-check';
import { loadRulePack } from '../../../../main/rulePacks/loadRulePack';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { applyEdits } from '../../../../shared/agreement/edits/applyEdits';
import { clauseId } from '../../../../shared/agreement/ids';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../../../shared/agreement/text/clauseText';
import { textContext } from '../../../../shared/agreement/text/textContext';
import { wordsOf } from '../../../../shared/agreement/words/wordsOf';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { checkText } from '../../../../shared/check/checkText';
import type { Finding, Fix } from '../../../../shared/check/Finding';
import { fixEdit } from '../../../../shared/check/fixes/fixEdit';
import { offeredFixes } from '../../../../shared/check/fixes/offeredFixes';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { unwrap } from '../../../builders/signing';

const pack = unwrap(await loadRulePack('la-pilot'));

function saying(text: string, over: Partial<Agreement> = {}): Agreement {
  return agreement({
    sections: [
      section({
        clauses: [clauseSaying('before', 'Doors open at seven.'), clauseSaying('c1', text)],
      }),
    ],
    ...over,
  });
}

function foundIn(of: Agreement, rule: string): Finding {
  const found = checkAgreement(of, pack).find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`nothing found by ${rule}`);
  return found;
}

function offered(of: Agreement, rule: string): readonly Fix[] {
  return offeredFixes(foundIn(of, rule), of, pack);
}

function after(of: Agreement, fix: Fix | undefined): Agreement {
  const place = [...walkClauses(of.sections)].find(({ clause }) => clause.id === clauseId('c1'));
  const edit = place === undefined || fix === undefined ? null : fixEdit(fix, place.clause, of);
  if (edit === null) throw new Error('no fix');
  return unwrap(applyEdits(of, [edit]));
}

function textOf(of: Agreement): string {
  const place = [...walkClauses(of.sections)].find(({ clause }) => clause.id === clauseId('c1'));
  return place === undefined ? '' : clauseText(place.clause, textContext(of));
}

describe('the fixes offered for a caution', () => {
  const visits = saying('Visits concern Article X of the contract.');

  it('are to declare that the article stands and to say so at the end of the clause', () => {
    expect(offered(visits, 'cited-article-change').map(({ kind }) => kind)).toEqual([
      'declare-effect',
      'keep-articles',
    ]);
  });

  it('leave nothing found, one as well as the other', () => {
    for (const fix of offered(visits, 'cited-article-change')) {
      expect(
        checkAgreement(after(visits, fix), pack).filter(({ articles }) => articles.length > 0),
      ).toEqual([]);
    }
  });

  it('say it in the language of the agreement, behind the words that stand there', () => {
    const spanish = saying('Las visitas tratan del Artículo X del contrato.', { language: 'es' });
    const keep = offered(spanish, 'cited-article-change').find(
      ({ kind }) => kind === 'keep-articles',
    );

    expect(textOf(after(spanish, keep))).toBe(
      'Las visitas tratan del Artículo X del contrato. Nada en esta cláusula renuncia al Artículo X del contrato colectivo, ni lo reduce ni lo cambia; si los dos difieren, rige el Artículo X.',
    );
  });

  it('do not add a sentence in the middle of words that go on in sub-clauses', () => {
    const leading = agreement({
      sections: [
        section({
          clauses: [
            clauseSaying('c1', 'Visits concern Article X of the contract.', {
              children: [clauseSaying('c2', 'Doors stay open.')],
            }),
          ],
        }),
      ],
    });

    expect(offered(leading, 'cited-article-change').map(({ kind }) => kind)).toEqual([
      'declare-effect',
    ]);
  });
});

describe('words that contradict an article', () => {
  it('are not healed by a sentence', () => {
    const waiver = saying('The staff waives Article XII.');
    const healed = `The staff waives Article XII. ${wordsOf('en').keepsArticle('XII')}`;

    expect(offered(waiver, 'cited-article-change')).toEqual([]);
    expect(checkText(healed, pack).severity).toBe('conflict');
  });
});

describe('the keeping sentence', () => {
  const articles = pack.articles.filter(({ state }) => state.kind === 'protected');

  it.each(articles.flatMap(({ number }) => [['en', number] as const, ['es', number] as const]))(
    'reads as keeping in %s for %s',
    (language, number) => {
      expect(checkText(wordsOf(language).keepsArticle(number), pack).severity).toBe('none');
    },
  );

  it('settles nothing once a letter of it is another', () => {
    const loosened = wordsOf('en').keepsArticle('X').replace('waives', 'much waives');

    expect(checkText(`Visits concern Article X of the contract. ${loosened}`, pack).severity).toBe(
      'caution',
    );
  });
});

describe('the correction of a citation', () => {
  it.each([
    ['Rooms are safe, see Article 38.', 'unknown-article-cited', ['XVIII', 'XXVIII', 'XXXI']],
    ['Rooms are as Article XXVIIII says.', 'article-number-not-read', ['XXVIII']],
    [
      'Notwithstanding Article XVII-A of the CBA, we meet.',
      'unknown-article-cited',
      ['XII-A', 'XVII', 'XVIII'],
    ],
  ])('offers known articles one slip away: %s', (text, rule, wanted) => {
    const found = offered(saying(text), rule);

    expect(found.map((fix) => (fix.kind === 'correct-citation' ? fix.article : fix.kind))).toEqual(
      wanted,
    );
  });

  it('changes the number where it was found and no other', () => {
    const twice = saying('Table 38 shows it. See Article 38, and page 38.');
    const [first] = offered(twice, 'unknown-article-cited');

    expect(textOf(after(twice, first))).toBe('Table 38 shows it. See Article XVIII, and page 38.');
  });

  it('is not offered where nothing is near', () => {
    expect(offered(saying('See Article LXXX of the CBA.'), 'unknown-article-cited')).toEqual([]);
  });

  it('says nothing of numbers that are read', () => {
    const rules = checkAgreement(saying('See Article Xll and Article XVIII of the CBA.'), pack).map(
      ({ rule }) => rule,
    );

    expect(rules).not.toContain('article-number-not-read');
  });
});

describe('every fix', () => {
  const texts = [
    'Visits concern Article X of the contract.',
    'See Article 38.',
    'Article XXVIIII says so.',
    'The staff waives Article XII.',
    'Article XIV is modified.',
    'Teachers tell the office before 7 a.m. when they will be absent.',
    'Teachers eat lunch with students on Fridays.',
  ];

  it('touches its own clause and no other, whatever stands around it', () => {
    const clauses = array(constantFrom(...texts), { minLength: 1, maxLength: 6 });
    assert(
      property(clauses, (chosen) => {
        const of = agreement({
          sections: [
            section({
              clauses: chosen.map((text, at) =>
                clauseSaying(`c${at}`, text, {
                  effects: at % 2 === 0 ? [effect('XII', { effect: 'waive' })] : [],
                }),
              ),
            }),
          ],
        });
        for (const finding of checkAgreement(of, pack)) {
          for (const fix of offeredFixes(finding, of, pack)) {
            const place = [...walkClauses(of.sections)].find(
              ({ clause }) => clause.id === finding.clause,
            );
            const edit = place === undefined ? null : fixEdit(fix, place.clause, of);
            if (edit === null) continue;
            const fixed = unwrap(applyEdits(of, [edit]));
            const changed = fixed.sections[0]?.clauses.filter(
              (clause, at) => clause !== of.sections[0]?.clauses[at],
            );
            expect(changed?.map(({ id }) => id)).toEqual([finding.clause]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
