import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { elections } from '../../../shared/signoff/elections';
import { agreement, person, profile } from '../../builders/agreement';
import { dayInMay, laptop, signed, withRoster, verifying } from '../../builders/signing';

const { sha256 } = verifying;

const ana = person('p1', 'Ana Prueba');
const bruno = person('p2', 'Bruno Ejemplo');
const cleo = person('p3', 'Cleo Sample', { member: false, role: 'Assistant principal' });

function school(): Agreement {
  return withRoster(agreement(), [ana, bruno, cleo]);
}

function kinds(found: Agreement): readonly string[] {
  return elections(found, sha256).members.map((each) => `${each.person.name}: ${each.kind}`);
}

describe('elections', () => {
  it('starts with every bargaining unit member undecided, and nobody else', () => {
    expect(kinds(school())).toEqual(['Ana Prueba: undecided', 'Bruno Ejemplo: undecided']);
  });

  it('takes the latest record of a person who changed their mind', () => {
    const once = signed(signed(school(), 'elect', 'Ana Prueba'), 'decline', 'Bruno Ejemplo');

    expect(kinds(once)).toEqual(['Ana Prueba: elected', 'Bruno Ejemplo: declined']);
    expect(kinds(signed(once, 'decline', 'Ana Prueba'))).toEqual([
      'Ana Prueba: declined',
      'Bruno Ejemplo: declined',
    ]);
  });

  it('follows the chain, not the clock, on one laptop', () => {
    const first = signed(school(), 'elect', 'Ana Prueba', { now: dayInMay(20) });

    expect(kinds(signed(first, 'decline', 'Ana Prueba', { now: dayInMay(10) }))[0]).toBe(
      'Ana Prueba: declined',
    );
  });

  it('counts nothing of an earlier version, and everything again when the content is back', () => {
    const before = signed(signed(school(), 'elect', 'Ana Prueba'), 'principal', 'Jo Placeholder');
    const edited = { ...before, profile: profile({ cbaEdition: '2025-2028' }) };
    const found = elections(edited, sha256);

    expect(kinds(edited)).toEqual(['Ana Prueba: undecided', 'Bruno Ejemplo: undecided']);
    expect(found.principal).toBeNull();
    expect(found.earlier.map((record) => record.act.name)).toEqual([
      'Ana Prueba',
      'Jo Placeholder',
    ]);
    expect(kinds({ ...edited, profile: before.profile })[0]).toBe('Ana Prueba: elected');
  });

  it('counts a new signature after an edit', () => {
    const before = signed(school(), 'elect', 'Ana Prueba');
    const edited = { ...before, profile: profile({ cbaEdition: '2025-2028' }) };
    const again = signed(edited, 'decline', 'Ana Prueba');

    expect(kinds(again)[0]).toBe('Ana Prueba: declined');
    expect(elections(again, sha256).earlier).toHaveLength(1);
  });

  it('flags different choices on two laptops and counts neither', () => {
    const here = signed(school(), 'elect', 'Ana Prueba', { now: dayInMay(5) });
    const there = { installation: laptop('office'), now: dayInMay(6) };
    const both = signed(here, 'decline', 'Ana Prueba', there);
    const [election] = elections(both, sha256).members;

    expect(election).toMatchObject({
      kind: 'disputed',
      records: [{ act: { kind: 'elect' } }, { act: { kind: 'decline' } }],
    });
    expect(kinds(signed(both, 'decline', 'Ana Prueba', { now: dayInMay(7) }))[0]).toBe(
      'Ana Prueba: declined',
    );
  });

  it('sees no dispute in the same choice on two laptops', () => {
    const here = signed(school(), 'elect', 'Ana Prueba');

    expect(kinds(signed(here, 'elect', 'Ana Prueba', { installation: laptop('office') }))[0]).toBe(
      'Ana Prueba: elected',
    );
  });

  it('sets apart the election of someone who left the list', () => {
    const left = withRoster(signed(school(), 'elect', 'Ana Prueba'), [bruno]);
    const found = elections(left, sha256);

    expect(found.members.map((each) => each.person.name)).toEqual(['Bruno Ejemplo']);
    expect(found.offRoster.map((record) => record.act.name)).toEqual(['Ana Prueba']);
  });

  it('takes the latest signature of the principal and of the chapter chair', () => {
    const first = signed(school(), 'principal', 'Jo Placeholder', { now: dayInMay(5) });
    const there = { installation: laptop('office'), now: dayInMay(6) };
    const both = signed(signed(first, 'principal', 'Kim Standin', there), 'chapter-chair', 'Lee');
    const found = elections(both, sha256);

    expect(found.principal?.act.name).toBe('Kim Standin');
    expect(found.chapterChair?.act.name).toBe('Lee');
  });
});
