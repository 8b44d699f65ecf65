import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES, face } from '../../../../main/pdf/fonts/Face';
import type { FaceName } from '../../../../main/pdf/fonts/faceNames';
import { FACE_FILES } from '../../../../main/pdf/fonts/faceNames';
import { shapeWhole } from '../../../../main/pdf/fonts/ShapedWord';

const names = Object.keys(FACE_FILES) as FaceName[];
const figures = ['proportional', 'tabular'] as const;

const LETTERS = Array.from(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789áéíóúñüç .,;:()/$%§•“”’–—-',
);

/** Drawn more often: letters that join, which must never be put together from pairs. */
const JOINING = Array.from('ffffiiillltttjjj');

describe('a face', () => {
  it('shapes words put together from pairs as it would shape them whole', () => {
    const few = fc.uniqueArray(fc.constantFrom(...LETTERS, ...JOINING), {
      minLength: 5,
      maxLength: 5,
    });
    const places = fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 9 });
    const words = fc.array(places, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        few,
        words,
        fc.constantFrom(...names),
        fc.constantFrom(...figures),
        (...drawn) => {
          const [letters, spelt, name, kind] = drawn;
          const { font, shape } = face(name);
          // Every pair and every last letter is seen first, so that no word needs to be shaped whole.
          for (const one of letters) for (const other of ['', ...letters]) shape(one + other, kind);
          for (const word of spelt) {
            const text = word.map((place) => letters[place]).join('');
            const { glyphs, width } = shape(text, kind);
            const whole = shapeWhole(text, font, FEATURES[kind]);

            expect([text, name, glyphs]).toEqual([text, name, whole.glyphs]);
            expect(width).toBe(whole.width);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same object for the same word, which painting relies on', () => {
    const { shape } = face('serif');

    expect(shape('office', 'tabular')).toBe(shape('office', 'tabular'));
  });
});
