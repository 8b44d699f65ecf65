import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import type { Hashing } from '../../../shared/file/savableFile';
import { savableFile } from '../../../shared/file/savableFile';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { sectionId } from '../../../shared/agreement/ids';
import {
  agreement,
  bulletList,
  clause,
  clauseWith,
  section,
  table,
} from '../../builders/agreement';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { versionsArbitrary } from '../../builders/arbitraries/versionsArbitrary';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;
const hashing: Hashing = {
  sha256,
  hashOfBytes: (bytes) =>
    sha256(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
};

/** What would be written, as text; or why nothing would. */
function savedText(one: Agreement): string {
  const saved = savableFile(one, hashing);
  if (!saved.ok) return JSON.stringify(saved.error);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(saved.value.bytes);
  return text.endsWith(`${saved.value.fileHash}\n`) ? text : 'another sum';
}

describe('savableFile', () => {
  it('gives the bytes of agreementFileText, for any agreement and any version after it', () => {
    fc.assert(
      fc.property(agreementArbitrary, versionsArbitrary, (one, [before, after]) => {
        // Twice after, when every section is known; and then with known ones in another order.
        const turned = { ...after, sections: after.sections.toReversed() };
        for (const each of [one, before, after, after, turned]) {
          expect(savedText(each)).toBe(agreementFileText(each, sha256));
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('refuses what could not be opened, by where it is', () => {
    const twice = section({ id: sectionId('s2') });
    const ragged = clauseWith('c9', { ...table('t1', [['a', 'b']]), columns: ['start'] });

    expect(savableFile(agreement({ sections: [section(), twice] }), hashing)).toMatchObject({
      error: { kind: 'damaged', damage: 'contents' },
    });
    expect(savableFile(agreement({ sections: [section({ clauses: [ragged] })] }), hashing)).toEqual(
      {
        ok: false,
        error: {
          kind: 'damaged',
          damage: 'contents',
          place: { kind: 'member', path: 'sections[0].clauses[0].blocks[0]' },
        },
      },
    );
  });

  it.each<[string, object]>([
    ['an unknown member', { ...agreement(), colour: 'green' }],
    [
      'an unknown member of a section',
      agreement({ sections: [{ ...section(), colour: undefined } as never] }),
    ],
    ['a date', { ...agreement(), language: new Date(0) }],
  ])('refuses %s, which would be lost or changed on the way', (_what, one) => {
    expect(savableFile(one as Agreement, hashing)).toMatchObject({ ok: false });
  });

  it('refuses lists nested so deep that no reader would open them', () => {
    let list = bulletList('innermost');
    for (let level = 0; level < 80; level += 1) {
      list = { ...list, items: [{ content: [], sublist: list }] };
    }
    const deep = agreement({ sections: [section({ clauses: [clauseWith('c1', list)] })] });

    expect(savableFile(deep, hashing)).toMatchObject({
      error: { kind: 'too-large', limit: 'depth' },
    });
  });

  it('freezes what it vouches for, so that no later change can be saved as the old words', () => {
    const one = agreement({ sections: [section({ clauses: [clause()] })] });
    savableFile(one, hashing);

    expect(() => {
      Object.assign(one.sections[0]?.clauses[0] ?? {}, { heading: 'Changed in place' });
    }).toThrow(TypeError);
  });
});
