import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerRecord } from '../../../../shared/agreement/Ledger';
import { isHash, isPublicKey, isSignature } from '../../../../shared/agreement/Ledger';
import { personId } from '../../../../shared/agreement/ids';
import { appendRecord, byChain } from '../../../../shared/signoff/ledger/appendRecord';
import { verifyLedger } from '../../../../shared/signoff/ledger/verifyLedger';
import { dayInMay, instant, laptop, recording, verifying } from '../../../builders/signing';

const content = verifying.sha256('content');
const other = verifying.sha256('other content');

function add(ledger: Ledger, name: string, where = 'library', day = 4): Ledger {
  const act = { kind: 'elect', person: personId('p1'), name, statement: `I, ${name}` } as const;
  const installation = laptop(where);
  return appendRecord(ledger, { content, act }, recording({ installation, now: dayInMay(day) }));
}

function chain(where: string, count: number): Ledger {
  return Array.from({ length: count }).reduce<Ledger>(
    (ledger, _, index) => add(ledger, `Person ${index}`, where),
    [],
  );
}

function faultOf(ledger: Ledger): unknown {
  const result = verifyLedger(ledger, verifying);
  return result.ok ? 'in order' : `${result.error.kind} at ${result.error.sequence}`;
}

/** The ledger with the record at one place replaced. */
function changed(ledger: Ledger, index: number, over: Partial<LedgerRecord>): Ledger {
  return ledger.map((record, place) => (place === index ? { ...record, ...over } : record));
}

describe('appendRecord', () => {
  it('starts a chain at 0 with nothing before it, and links each record to the one before', () => {
    const [first, second] = chain('library', 2);

    expect(first).toMatchObject({ sequence: 0, previous: null });
    expect(second).toMatchObject({
      sequence: 1,
      previous: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps chains apart and the ledger in its order', () => {
    const ledger = add(add(add([], 'A', 'library'), 'B', 'office'), 'C', 'library');

    expect([...ledger].sort(byChain)).toEqual(ledger);
    expect(ledger.map((record) => record.sequence)).toContain(1);
    expect(faultOf(ledger)).toBe('in order');
  });

  it('keeps members that are not listed out of the record', () => {
    const stray = { kind: 'roster', roster: other, colour: 'red' } as const;
    const [record] = appendRecord([], { content, act: stray }, recording());

    expect(faultOf([{ ...record, act: { kind: 'roster', roster: other } } as LedgerRecord])).toBe(
      'in order',
    );
  });
});

describe('verifyLedger', () => {
  it('finds an empty ledger in order', () => {
    expect(verifyLedger([], verifying)).toEqual({ ok: true, value: [] });
  });

  it('cannot notice records cut off the end, or a chain dropped whole', () => {
    const ledger = [...chain('library', 3), ...chain('office', 2)].sort(byChain);
    const installation = laptop('office').key;

    expect(faultOf(chain('library', 3).slice(0, 2))).toBe('in order');
    expect(faultOf(ledger.filter((record) => record.installation !== installation))).toBe(
      'in order',
    );
  });

  it('notices a record dropped from the start or the middle', () => {
    const ledger = chain('library', 4);

    expect(faultOf(ledger.slice(1))).toBe('gap at 1');
    expect(faultOf(ledger.filter((record) => record.sequence !== 2))).toBe('gap at 3');
  });

  it('notices two records at one place, and records out of order', () => {
    const once = chain('library', 1);
    const [ours, theirs] = [add(once, 'Ana Prueba'), add(once, 'Bruno Ejemplo')];

    expect(faultOf([...ours, ...theirs.slice(1)])).toBe('forked at 1');
    expect(faultOf(chain('library', 3).toReversed())).toBe('gap at 2');
    const both = [...chain('library', 1), ...chain('office', 1)].sort(byChain);
    expect(faultOf(both.toReversed())).toBe('out-of-order at 0');
  });

  it.each<[string, Partial<LedgerRecord>]>([
    ['other content', { content: other }],
    ['another time', { recordedAt: instant('2026-05-04T12:00:01Z') }],
    ['another act', { act: { kind: 'roster', roster: other } }],
    ['no record before it', { previous: null }],
    ['another record before it', { previous: other }],
    ['another key', { installation: laptop('library of another school').key }],
    ['another place', { sequence: 9 }],
  ])('notices a record given %s', (_, over) => {
    expect(faultOf(changed(chain('library', 3), 2, over))).not.toBe('in order');
  });

  it('notices other words, another name, and the names of two people swapped', () => {
    const ledger = add(add([], 'Ana Prueba'), 'Bruno Ejemplo');
    const [ana, bruno] = ledger;
    if (ana?.act.kind !== 'elect' || bruno?.act.kind !== 'elect') throw new Error('no records');

    expect(faultOf(changed(ledger, 0, { act: { ...ana.act, statement: 'I decline' } }))).toBe(
      'false-signature at 0',
    );
    expect(faultOf(changed(ledger, 0, { act: { ...ana.act, kind: 'decline' } }))).toBe(
      'false-signature at 0',
    );
    expect(
      faultOf([
        { ...ana, act: bruno.act },
        { ...bruno, act: ana.act },
      ]),
    ).toBe('false-signature at 0');
  });

  it('notices a record signed again in the middle by the laptop itself', () => {
    const ledger = chain('library', 3);
    const [again] = add([], 'Somebody else');
    if (again === undefined) throw new Error('no record');

    expect(faultOf([again, ...ledger.slice(1)])).toBe('broken-link at 1');
  });

  it('tells of a clock set back and condemns nothing', () => {
    const ledger = add(add([], 'Ana Prueba', 'library', 9), 'Bruno Ejemplo', 'library', 8);
    const installation = laptop('library').key;

    expect(verifyLedger(ledger, verifying)).toEqual({
      ok: true,
      value: [{ kind: 'clock-set-back', installation, sequence: 1 }],
    });
  });
});

const laptops = fc.constantFrom('library', 'office', 'gym');
const names = fc.string({ minLength: 1, maxLength: 12 });
const entries = fc.array(fc.tuple(laptops, names, fc.integer({ min: 1, max: 28 })), {
  maxLength: 12,
});

function ledgerOf(made: readonly [string, string, number][]): Ledger {
  return made.reduce<Ledger>((ledger, [where, name, day]) => add(ledger, name, where, day), []);
}

describe('verifyLedger, for any ledger', () => {
  it('accepts what was only ever appended to', () => {
    fc.assert(
      fc.property(entries, (made) => {
        expect(faultOf(ledgerOf(made))).toBe('in order');
      }),
      { numRuns: 60 },
    );
  });

  it('accepts the set union of the ledgers of two laptops that went their own ways', () => {
    fc.assert(
      fc.property(entries, names, names, (made, here, there) => {
        const common = ledgerOf(made);
        const ours = add(common, here, 'our laptop');
        const theirs = add(common, there, 'their laptop');
        const records = new Map([...ours, ...theirs].map((each) => [each.signature, each]));

        expect(faultOf([...records.values()].sort(byChain))).toBe('in order');
      }),
      { numRuns: 40 },
    );
  });

  it('notices any one character of any one member changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, which, where) => {
        const ledger = add(add(add([], 'Ana Prueba'), 'Bruno Ejemplo'), 'Cleo', 'office');
        const index = seed % ledger.length;
        const record = ledger[index];
        if (record === undefined) return;
        expect(faultOf(changed(ledger, index, oneCharacterOther(record, which, where)))).not.toBe(
          'in order',
        );
      }),
      { numRuns: 300 },
    );
  });
});

function oneCharacterOther(
  record: LedgerRecord,
  which: number,
  where: number,
): Partial<LedgerRecord> {
  const { act } = record;
  const changes: readonly (() => Partial<LedgerRecord>)[] = [
    () => ({ content: hexOther(record.content, where, isHash) }),
    () => ({ installation: hexOther(record.installation, where, isPublicKey) }),
    () => ({ signature: hexOther(record.signature, where, isSignature) }),
    () => ({
      previous: record.previous === null ? content : hexOther(record.previous, where, isHash),
    }),
    () => ({ sequence: record.sequence + 1 + (where % 3) }),
    () => ({ act: act.kind === 'roster' ? act : { ...act, name: `${act.name}x` } }),
    () => ({ act: act.kind === 'roster' ? act : { ...act, person: null } }),
  ];
  return changes[which % changes.length]?.() ?? {};
}

function hexOther<Brand extends string>(
  hex: Brand,
  where: number,
  is: (text: string) => text is Brand,
): Brand {
  const at = where % hex.length;
  const digit = ((Number.parseInt(hex.charAt(at), 16) + 1) % 16).toString(16);
  const text: string = hex.slice(0, at) + digit + hex.slice(at + 1);
  if (!is(text)) throw new Error('not hex');
  return text;
}
