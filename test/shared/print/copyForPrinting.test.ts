import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../main/effects/sha256';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { copyForPrinting } from '../../../shared/print/copyForPrinting';
import { PRINT_COPIES } from '../../../shared/print/PrintCopy';
import { agreement, person } from '../../builders/agreement';
import { review } from '../../builders/review';
import { signed, withRoster } from '../../builders/signing';

const voted = signed(
  withRoster(agreement({ reviews: [review({ by: 'Ana Prueba' })] }), [person('p1', 'Ana Prueba')]),
  'decline',
  'Ana Prueba',
);

describe('copyForPrinting', () => {
  it('leaves the union’s copy as it is', () => {
    expect(copyForPrinting(voted, 'union')).toBe(voted);
  });

  it.each(['staff', 'public'] as const)(
    'takes names, records and answers out of the %s copy',
    (copy) => {
      expect(JSON.stringify(copyForPrinting(voted, copy))).not.toContain('Ana');
    },
  );

  it.each(PRINT_COPIES)('keeps the version of the %s copy', (copy) => {
    expect(contentHash(copyForPrinting(voted, copy), sha256)).toBe(contentHash(voted, sha256));
  });
});
