import { describe, expect, it } from 'vitest';
import { isSchoolYear, schoolYear } from '../../../shared/agreement/Profile';

describe('isSchoolYear', () => {
  it.each(['2000-01', '2026-27', '2098-99', '2099-00'])('takes %s', (text) =>
    expect(isSchoolYear(text)).toBe(true),
  );

  it.each(['', '2026', '2026-26', '2026-28', '2026-2027', '2026–27', '1999-00', ' 2026-27'])(
    'refuses "%s"',
    (text) => expect(isSchoolYear(text)).toBe(false),
  );
});

describe('schoolYear', () => {
  it('throws for years that do not follow each other', () => {
    expect(() => schoolYear('2026-28')).toThrow(RangeError);
  });
});
