import { describe, expect, it } from 'vitest';
import { clauseId } from '../../../../shared/agreement/ids';
import type { Reference } from '../../../../shared/agreement/RichText';
import { textContext } from '../../../../shared/agreement/text/textContext';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { shownWords } from '../../../../shared/check/reading/shownWords';
import {
  agreement,
  clauseSaying,
  clauseWith,
  paragraph,
  section,
} from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';

describe('shownWords', () => {
  it('says the numbers of the references that stand in the words, and not of those before', () => {
    const waiver = clauseWith(
      'c2',
      paragraph('See ', to('c3'), '. As '),
      paragraph('Under ', to('c1'), ' we waive, by ', to('c3'), ', Article XII of the CBA.'),
    );
    const paper = agreement({
      sections: [
        section({
          clauses: [clauseSaying('c1', 'One.'), waiver, clauseSaying('c3', 'Three.')],
        }),
      ],
    });
    const [finding] = checkAgreement(paper, laPilot);
    if (finding?.evidence === null || finding === undefined) throw new Error('Nothing was found');

    expect(shownWords(finding.evidence, waiver, paper, textContext(paper))).toBe(
      'waive, by clause 1.3, Article XII of the CBA',
    );
  });
});

function to(id: string): Reference {
  return { kind: 'reference', target: { kind: 'clause', id: clauseId(id) }, marks: [] };
}
