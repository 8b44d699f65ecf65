import { describe, expect, it } from 'vitest';
import type { ClauseRole } from '../../../../shared/agreement/Body';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { agreement, clauseSaying, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';

const STATEMENT: ClauseRole = { kind: 'statement', act: 'chapter-chair' };

function found(text: string, role: ClauseRole): readonly string[] {
  const clauses = [clauseSaying('c1', text, { role })];
  return checkAgreement(agreement({ sections: [section({ clauses })] }), laPilot).flatMap(
    ({ rule, severity }) => (rule === 'subject-change' ? [severity] : []),
  );
}

describe('subjectChange, of a person named in a clause', () => {
  it('finds no matter in who signs it', () => {
    const named = 'UTLA chapter chair. I, the UTLA chapter chair, confirm this agreement.';

    expect(found(named, STATEMENT)).toEqual([]);
    expect(found(named, { kind: 'provision' })).toEqual(['caution']);
  });

  it('finds what is taken from that person all the same', () => {
    const taken = 'I, the UTLA chapter chair, give up my release time.';

    expect(found(taken, STATEMENT)).toEqual(found(taken, { kind: 'provision' }));
    expect(found(taken, STATEMENT)).toContain('conflict');
  });
});
