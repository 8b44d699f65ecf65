import { describe, expect, it } from 'vitest';
import { glue } from '../../../../main/pdf/text/glue';

describe('glue', () => {
  it.each([
    ['under Article IX of the CBA', 'under Article_IX of the CBA'],
    ['see clause 4.2 and Table 3', 'see clause_4.2 and Table_3'],
    ['at least 30 minutes a day', 'at least 30_minutes a day'],
    ['until 3:15 p.m. on Friday', 'until 3:15_p.m. on Friday'],
    ['7 × 2 = 14', '7_×_2_=_14'],
    ['by 2 December 2009 or later', 'by 2_December_2009 or later'],
    ['la cláusula 4.2 y 30 minutos', 'la cláusula_4.2 y 30_minutos'],
  ])('keeps together what “%s” must', (text, glued) => {
    expect(glue(text).replaceAll('\u00a0', '_')).toBe(glued);
  });

  it('leaves alone what only looks alike', () => {
    for (const text of ['an article in the paper', 'the sections below', 'in 2009 people']) {
      expect(glue(text)).toBe(text);
    }
  });
});
