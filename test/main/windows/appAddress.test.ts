import { describe, expect, it } from 'vitest';
import { isAppAddress } from '../../../main/windows/appAddress';

describe('isAppAddress', () => {
  it.each(['app://ewa/', 'app://ewa/index.html', 'app://ewa/?language=es#top'])(
    'knows %s as our own',
    (address) => {
      expect(isAppAddress(address)).toBe(true);
    },
  );

  it.each([
    'app://other/',
    'app://ewa.example.org/',
    'app://ewa@other/',
    'app://somebody@ewa/',
    'https://ewa/',
    'file:///ewa/',
    'apps://ewa/',
    'about:blank',
    'not an address',
    '',
  ])('does not take %s for our own', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});
