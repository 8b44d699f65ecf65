import { describe, expect, it } from 'vitest';
import { sha256 as sha256OfMain } from '../../../main/effects/sha256';
import { earlierVersions, electionRows } from '../../../renderer/features/signoff/electionRows';
import { sha256 } from '../../../renderer/platform/sha256';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { versionCode } from '../../../shared/agreement/canonical/versionCode';
import { elections } from '../../../shared/signoff/elections';
import { agreement, person } from '../../builders/agreement';
import { dayInMay, laptop, signed, withRoster } from '../../builders/signing';

describe('electionRows', () => {
  const listed = withRoster(agreement(), [
    person('p1', 'Lucía Abarca'),
    person('p2', 'Tunde Adeyemi'),
    person('p3', 'Dana Amari'),
    person('p4', 'Helen Bauer'),
    person('p9', 'Otis Marsh', { member: false }),
  ]);
  const later = { now: dayInMay(5) };
  const chosen = signed(
    signed(listed, 'elect', 'Lucía Abarca', later),
    'decline',
    'Tunde Adeyemi',
    later,
  );
  const twice = signed(signed(chosen, 'elect', 'Dana Amari', later), 'decline', 'Dana Amari', {
    ...later,
    installation: laptop('office'),
  });

  it('tells who has chosen, who has not, and where two laptops disagree, but never what', () => {
    const rows = electionRows(elections(twice, sha256));

    expect(rows.map(({ person: { name }, state }) => [name, state.kind])).toEqual([
      ['Lucía Abarca', 'recorded'],
      ['Tunde Adeyemi', 'recorded'],
      ['Dana Amari', 'disputed'],
      ['Helen Bauer', 'waiting'],
    ]);
    expect(rows[0]?.state).toEqual({ kind: 'recorded', at: dayInMay(5) });
    expect(JSON.stringify(rows)).not.toMatch(/elect|decline/);
  });

  it('counts signatures for an earlier version after an edit', () => {
    const before = versionCode(contentHash(twice, sha256));
    const edited = { ...twice, profile: { ...twice.profile, school: 'Alder Creek' } };
    const found = elections(edited, sha256);

    expect(electionRows(found).every(({ state }) => state.kind === 'waiting')).toBe(true);
    expect(earlierVersions(found.earlier)).toEqual([{ version: before, signatures: 4 }]);
  });
});

describe('sha256 of the window', () => {
  it.each(['', 'abc', 'Señal 🏫', 'x'.repeat(100_000)])('is that of main', (text) => {
    expect(sha256(text)).toBe(sha256OfMain(text));
  });
});
