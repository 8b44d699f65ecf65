import { describe, expect, it } from 'vitest';
import { droppedFile } from '../../../main/windows/droppedFile';

describe('droppedFile', () => {
  it('gives the path of a file that was dropped, with all its odd characters', () => {
    expect(droppedFile('file:///home/ana/Alder%20Creek,%20100%25%20%231.ewa')).toBe(
      '/home/ana/Alder Creek, 100% #1.ewa',
    );
  });

  it.each([
    'https://example.org/agreement.ewa',
    'app://ewa/agreement.ewa',
    'javascript:alert(1)',
    'file:///home/ana%2Fagreement.ewa',
    'no address',
  ])('gives nothing for %s', (address) => {
    expect(droppedFile(address)).toBeNull();
  });
});
