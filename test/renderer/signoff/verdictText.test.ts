import { describe, expect, it } from 'vitest';
import { pagesText, recordsText } from '../../../renderer/features/signoff/verify/verdictText';
import { verdict } from '../../../shared/signoff/verdict';
import { agreement, person } from '../../builders/agreement';
import { dayInMay, signed, verifying, withRoster } from '../../builders/signing';
import { inEnglish, inSpanish } from '../inLanguage';

describe('recordsText', () => {
  const listed = withRoster(agreement(), [person('p1', 'Lucía Abarca')]);
  const elected = signed(listed, 'elect', 'Lucía Abarca', { now: dayInMay(5) });

  it('says how many signatures stand for exactly this version', () => {
    expect(recordsText(verdict(elected, verifying), inEnglish)).toEqual([
      '1 signature is recorded for exactly this version, and no record has changed since it was made.',
    ]);
  });

  it('tells of a clock that was set back, which condemns nothing', () => {
    const again = signed(elected, 'elect', 'Lucía Abarca', { now: dayInMay(3) });

    expect(recordsText(verdict(again, verifying), inEnglish)[1]).toMatch(/clock was set back/);
  });

  it('says in both languages that the text was changed after it was signed', () => {
    const edited = { ...elected, profile: { ...elected.profile, school: 'Alder' } };

    expect(recordsText(verdict(edited, verifying), inEnglish)[0]).toMatch(
      /^The agreement was changed after it was signed: 1 signature for version .{24}, none/,
    );
    expect(recordsText(verdict(edited, verifying), inSpanish)[0]).toMatch(/^El acuerdo cambió/);
  });

  it('never calls a file without signatures right or wrong', () => {
    expect(recordsText(verdict(agreement(), verifying), inEnglish)[0]).toMatch(
      /^Nobody has signed/,
    );
  });
});

describe('pagesText', () => {
  it('names the copy that matches', () => {
    expect(pagesText({ kind: 'match', copy: 'staff' }, inEnglish)).toBe(
      'The pages are exactly what the agreement inside prints (Staff copy).',
    );
  });
});
