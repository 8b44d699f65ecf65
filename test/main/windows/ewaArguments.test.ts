import { describe, expect, it } from 'vitest';
import { ewaArguments } from '../../../main/windows/ewaArguments';

describe('ewaArguments', () => {
  it('is everything behind the sign, without the one that keeps Chromium out', () => {
    expect(
      ewaArguments(['app', '--disable-gpu', '--ewa', '--', 'check', '--json', 'a.ewa']),
    ).toEqual(['check', '--json', 'a.ewa']);
    expect(ewaArguments(['app', '--ewa'])).toEqual([]);
  });

  it('is nothing for a window', () => {
    expect(ewaArguments(['app', 'a.ewa'])).toBeNull();
  });
});
