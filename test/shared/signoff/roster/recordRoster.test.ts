import { describe, expect, it } from 'vitest';
import { isRosterRecorded } from '../../../../shared/signoff/roster/isRosterRecorded';
import { recordRoster } from '../../../../shared/signoff/roster/recordRoster';
import { agreement, person } from '../../../builders/agreement';
import { laptop, recording, verifying, withRoster } from '../../../builders/signing';

const { sha256 } = verifying;
const ana = person('p1', 'Ana Prueba');
const bruno = person('p2', 'Bruno Ejemplo');

describe('recordRoster', () => {
  it('binds the list to the ledger', () => {
    const found = withRoster(agreement(), [ana, bruno]);

    expect(found.ledger).toHaveLength(1);
    expect(isRosterRecorded(found, sha256)).toBe(true);
  });

  it('adds no record for the list that is already there', () => {
    const found = withRoster(agreement(), [ana]);

    expect(withRoster(found, [{ ...ana }])).toBe(found);
  });

  it('records a list again that somebody changed unseen', () => {
    const found = { ...withRoster(agreement(), [ana]), roster: [bruno] };

    expect(isRosterRecorded(withRoster(found, [bruno]), sha256)).toBe(true);
  });

  it('refuses to go on from a broken ledger', () => {
    const two = withRoster(withRoster(agreement(), [ana]), [bruno]);
    const broken = { ...two, ledger: two.ledger.slice(1) };

    expect(recordRoster(broken, [ana], recording())).toMatchObject({
      error: { kind: 'broken-ledger', fault: { kind: 'gap' } },
    });
  });
});

describe('isRosterRecorded', () => {
  const recorded = withRoster(agreement(), [ana, bruno]);

  it('takes an empty list without a record, and nothing else', () => {
    expect(isRosterRecorded(agreement(), sha256)).toBe(true);
    expect(isRosterRecorded(agreement({ roster: [ana] }), sha256)).toBe(false);
  });

  it.each([
    ['a name', [{ ...ana, name: 'Anna Prueba' }, bruno]],
    ['who is a member', [{ ...ana, member: false }, bruno]],
    ['a percentage', [{ ...ana, percent: 99 }, bruno]],
    [
      'the ids of two people',
      [
        { ...ana, id: bruno.id },
        { ...bruno, id: ana.id },
      ],
    ],
    ['the order', [bruno, ana]],
    ['a person gone', [ana]],
    ['everybody gone', []],
  ])('notices %s changed', (_, roster) => {
    expect(isRosterRecorded({ ...recorded, roster }, sha256)).toBe(false);
  });

  it('does not take an earlier list of the same laptop', () => {
    const later = withRoster(recorded, [ana]);

    expect(isRosterRecorded({ ...later, roster: [ana, bruno] }, sha256)).toBe(false);
  });

  it('takes the latest list of either laptop', () => {
    const both = withRoster(recorded, [ana], { installation: laptop('office') });

    expect(isRosterRecorded(both, sha256)).toBe(true);
    expect(isRosterRecorded({ ...both, roster: [ana, bruno] }, sha256)).toBe(true);
  });
});
