import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyAgreementFile } from '../../../main/signing/verifyAgreementFile';
import { sha256 } from '../../../main/effects/sha256';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { agreement, person } from '../../builders/agreement';
import { laptop, signed, withRoster } from '../../builders/signing';

/** A staff list of two, an election on one laptop, and the principal's signature on another. */
function signedFile(): Buffer {
  const school = withRoster(agreement(), [
    person('p1', 'Ana Prueba'),
    person('p2', 'Bruno Ejemplo', { percent: 50 }),
  ]);
  const office = { installation: laptop('office') };
  const both = signed(signed(school, 'elect', 'Ana Prueba'), 'principal', 'Jo Placeholder', office);
  return Buffer.from(agreementFileText(both, sha256));
}

/** Puts right all that an attacker can put right without a key: the length and both sums. */
function framedAgain(body: Buffer): Buffer {
  const sum = createHash('sha256').update(body).digest('hex');
  return Buffer.concat([
    Buffer.from(`EWA1 ${body.length} ${sum}\n`),
    body,
    Buffer.from(`\nEWA1 END ${sum}\n`),
  ]);
}

function outcome(file: Buffer): string {
  const verified = verifyAgreementFile(file);
  return verified.ok ? verified.value.records.kind : verified.error.kind;
}

describe('a signed file', () => {
  const file = signedFile();
  const body = file.subarray(file.indexOf('\n') + 1, file.lastIndexOf('\nEWA1 END '));

  it('matches as it was saved, framed by the app or by this test', () => {
    expect(outcome(file)).toBe('matches');
    expect(framedAgain(body).equals(file)).toBe(true);
  });

  it('never matches after any one bit of it flipped, its sums recomputed', () => {
    const counts: Record<string, number> = {};
    const survivors: string[] = [];
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const flipped = Buffer.from(body);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = outcome(framedAgain(flipped));
      counts[found] = (counts[found] ?? 0) + 1;
      if (found === 'matches') survivors.push(`bit ${bit}: ${place(body, bit >> 3)}`);
    }

    expect(survivors).toEqual([]);
    // Both defences were met: the closed format and the records.
    expect(counts).toMatchObject({ damaged: expect.any(Number), changed: expect.any(Number) });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(body.length * 8);
  }, 120_000);

  it('never matches after any one byte of it was taken out, its sums recomputed', () => {
    const survivors: string[] = [];
    for (let at = 0; at < body.length; at += 1) {
      const shorter = Buffer.concat([body.subarray(0, at), body.subarray(at + 1)]);
      if (outcome(framedAgain(shorter)) === 'matches') survivors.push(place(body, at));
    }

    expect(survivors).toEqual([]);
  });
});

function place(body: Buffer, at: number): string {
  return body.subarray(Math.max(0, at - 30), at + 10).toString('latin1');
}
