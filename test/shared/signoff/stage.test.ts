import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { StepUse } from '../../../shared/agreement/Profile';
import { stage } from '../../../shared/signoff/stage';
import { agreement, person, profile } from '../../builders/agreement';
import { laptop, signed, withRoster, verifying } from '../../builders/signing';

const { sha256 } = verifying;

function school(use: { principal?: StepUse; chapterChair?: StepUse } = {}): Agreement {
  const { steps } = profile();
  const principal = { use: use.principal ?? 'undecided', source: '' };
  const chapterChair = { use: use.chapterChair ?? 'undecided', source: '' };
  return withRoster(
    agreement({ profile: profile({ steps: { ...steps, principal, chapterChair } }) }),
    [
      person('p1', 'Ana Prueba'),
      person('p2', 'Bruno Ejemplo'),
      person('p3', 'Cleo Sample', { member: false }),
    ],
  );
}

function elected(before: Agreement): Agreement {
  return signed(signed(before, 'elect', 'Ana Prueba'), 'decline', 'Bruno Ejemplo');
}

describe('stage', () => {
  it('is a draft until somebody signs', () => {
    expect(stage(school(), sha256)).toEqual({ kind: 'draft', earlierSignatures: 0 });
  });

  it('is in elections until the last member has chosen', () => {
    expect(stage(signed(school(), 'elect', 'Ana Prueba'), sha256)).toEqual({
      kind: 'elections',
      members: 2,
      undecided: ['p2'],
      disputed: [],
    });
  });

  it('stays in elections while a choice is disputed', () => {
    const there = { installation: laptop('office') };

    expect(stage(signed(elected(school()), 'decline', 'Ana Prueba', there), sha256)).toEqual({
      kind: 'elections',
      members: 2,
      undecided: [],
      disputed: ['p1'],
    });
  });

  it('never gets past elections without a member on the staff list', () => {
    expect(stage(signed(agreement(), 'principal', 'Jo Placeholder'), sha256)).toEqual({
      kind: 'elections',
      members: 0,
      undecided: [],
      disputed: [],
    });
  });

  it('waits for the principal and the chapter chair, in either order', () => {
    const done = elected(school());

    expect(stage(done, sha256)).toEqual({
      kind: 'principal-and-chair',
      missing: ['principal', 'chapter-chair'],
    });
    expect(stage(signed(done, 'chapter-chair', 'Lee Stock'), sha256)).toEqual({
      kind: 'principal-and-chair',
      missing: ['principal'],
    });
  });

  it('is ready when both have signed', () => {
    const both = signed(elected(school()), 'principal', 'Jo Placeholder');

    expect(stage(signed(both, 'chapter-chair', 'Lee Stock'), sha256)).toEqual({
      kind: 'ready-to-submit',
    });
  });

  it('does not wait for a step that this school does not use', () => {
    const neither = school({ principal: 'not-used', chapterChair: 'not-used' });

    expect(stage(elected(neither), sha256)).toEqual({ kind: 'ready-to-submit' });
  });

  it('is a draft again after an edit', () => {
    const done = elected(school());

    expect(stage({ ...done, profile: profile({ school: 'Birch Hill' }) }, sha256)).toEqual({
      kind: 'draft',
      earlierSignatures: 2,
    });
  });
});
