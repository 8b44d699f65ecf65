import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { recordSigning } from '../../../shared/signoff/recordSigning';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { verdict } from '../../../shared/signoff/verdict';
import { agreement, person, profile } from '../../builders/agreement';
import {
  dayInMay,
  laptop,
  recording,
  signed,
  unwrap,
  verifying,
  withRoster,
} from '../../builders/signing';

const { sha256 } = verifying;
const ana = person('p1', 'Ana Prueba');
const school = withRoster(agreement(), [ana]);
const elected = signed(school, 'elect', 'Ana Prueba');
const content = contentHash(agreement(), sha256);

function edited(found: Agreement): Agreement {
  return { ...found, profile: profile({ cbaEdition: '2025-2028' }) };
}

describe('verdict', () => {
  it('cannot tell while nothing is signed, with or without a staff list', () => {
    const expected = { kind: 'cannot-tell', content, reason: 'nothing-signed' };

    expect(verdict(agreement(), verifying)).toEqual(expected);
    expect(verdict(school, verifying)).toEqual(expected);
  });

  it('matches once somebody signed this very content', () => {
    expect(verdict(elected, verifying)).toEqual({
      kind: 'matches',
      content,
      signatures: 1,
      earlierSignatures: 0,
      notes: [],
    });
  });

  it('is changed after an edit, naming the version that was signed', () => {
    expect(verdict(edited(elected), verifying)).toEqual({
      kind: 'changed',
      content: contentHash(edited(agreement()), sha256),
      change: { kind: 'content', signed: content, signatures: 1 },
    });
  });

  it('matches again when the edited version is signed, and keeps the earlier records', () => {
    expect(verdict(signed(edited(elected), 'elect', 'Ana Prueba'), verifying)).toMatchObject({
      kind: 'matches',
      signatures: 1,
      earlierSignatures: 1,
    });
  });

  it('is changed when the ledger is broken, even where nothing was signed', () => {
    const [first] = school.ledger;
    const ledger = first === undefined ? [] : [{ ...first, sequence: 1 }];

    expect(verdict({ ...school, ledger }, verifying)).toMatchObject({
      kind: 'changed',
      change: { kind: 'ledger', fault: { kind: 'gap' } },
    });
  });

  it('is changed when the staff list is not the recorded one', () => {
    expect(verdict({ ...elected, roster: [{ ...ana, member: false }] }, verifying)).toEqual({
      kind: 'changed',
      content,
      change: { kind: 'roster' },
    });
  });

  it('matches with the chains of two laptops', () => {
    const both = signed(elected, 'principal', 'Jo Placeholder', { installation: laptop('office') });

    expect(verdict(both, verifying)).toMatchObject({ kind: 'matches', signatures: 2 });
  });

  it('tells of a clock set back, and of words that are not the ones shown now', () => {
    const proposal = unwrap(
      proposeSigning(elected, { act: 'decline', name: 'Ana Prueba' }, sha256),
    );
    const act = { ...proposal.act, statement: 'I, Ana Prueba, decline.' };
    const earlier = recording({ now: dayInMay(1) });
    const found = unwrap(recordSigning(elected, { ...proposal, act }, earlier));
    const place = { installation: laptop('library').key, sequence: 2 };

    expect(verdict(found, verifying)).toMatchObject({
      kind: 'matches',
      notes: [
        { kind: 'clock-set-back', ...place },
        { kind: 'other-words', ...place },
      ],
    });
  });
});

describe('recordSigning', () => {
  const proposal = unwrap(proposeSigning(school, { act: 'elect', name: 'Ana Prueba' }, sha256));

  it('refuses when the agreement changed after the words were shown', () => {
    expect(recordSigning(edited(school), proposal, recording())).toEqual({
      ok: false,
      error: {
        kind: 'other-content',
        shown: content,
        found: contentHash(edited(school), sha256),
      },
    });
  });

  it('lends no credit to a staff list or a ledger that does not hold', () => {
    const stranger = { ...school, roster: [ana, person('p2', 'Bruno Ejemplo')] };
    const broken = { ...elected, ledger: elected.ledger.slice(1) };

    expect(recordSigning(stranger, proposal, recording())).toEqual({
      ok: false,
      error: { kind: 'roster-not-recorded' },
    });
    expect(recordSigning(broken, proposal, recording())).toMatchObject({
      error: { kind: 'broken-ledger', fault: { kind: 'gap', sequence: 1 } },
    });
  });
});
