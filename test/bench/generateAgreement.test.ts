import { describe, expect, it } from 'vitest';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { agreementSchema } from '../../shared/agreement/schema/agreementSchema';
import { agreementText } from '../../shared/agreement/text/agreementText';
import { generateAgreement } from './generateAgreement';

describe('generateAgreement', () => {
  it.each([
    { pages: 10, words: 4_100 },
    { pages: 40, words: 18_300 },
    { pages: 200, words: 95_000 },
  ])('writes about $words words for $pages pages', ({ pages, words }) => {
    const found = agreementText(generateAgreement({ pages, seed: 1 })).split(/\s+/).length;

    expect(found / words).toBeGreaterThan(0.93);
    expect(found / words).toBeLessThan(1.1);
  });

  it('makes agreements that the schema lets through', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const made = generateAgreement({ pages: 10, seed });
      expect(agreementSchema.parse(made)).toEqual(made);
    }
  });

  it('gives the same agreement for the same seed and another for another', () => {
    const one = generateAgreement({ pages: 10, seed: 7 });

    expect(generateAgreement({ pages: 10, seed: 7 })).toEqual(one);
    expect(generateAgreement({ pages: 10, seed: 8 })).not.toEqual(one);
  });

  it('has nested clauses, lists, tables, marks, references, fields and effects', () => {
    const text = JSON.stringify(generateAgreement({ pages: 40, seed: 1 }).sections);
    const missing = ['"list"', '"table"', '"bold"', '"reference"', '"field"', '"waive"'].filter(
      (sign) => !text.includes(sign),
    );
    const depths = Array.from(
      walkClauses(generateAgreement({ pages: 40, seed: 1 }).sections),
      ({ ancestors }) => ancestors.length,
    );

    expect(missing).toEqual([]);
    expect(new Set(depths)).toEqual(new Set([0, 1, 2]));
  });

  it('varies its words: few sentences come twice, and the vocabulary is a wide one', () => {
    const text = agreementText(generateAgreement({ pages: 40, seed: 1 }));
    const sentences = text.split(/[.;]\s/).filter((each) => each.length > 40);

    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.97);
    expect(new Set(text.toLowerCase().match(/\p{L}+/gu)).size).toBeGreaterThan(1_200);
  });
});
