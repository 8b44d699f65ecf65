import { describe, expect, it } from 'vitest';
import { libraryEdits } from '../../../renderer/features/library/libraryEdits';
import type { CaretPlace } from '../../../renderer/features/editor/view/ActiveClauseExtension';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { applyEdits } from '../../../shared/agreement/edits/applyEdits';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { numbering } from '../../../shared/agreement/numbering/numbering';
import { agreement, clauseSaying, clauseWith, paragraph, section } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';
import { start } from '../../builders/editing';
import { unwrap } from '../../builders/signing';

const plain = clauseSaying('new', 'Leaves follow Article XII.');
const family = clauseSaying('new', 'Both.', { children: [clauseSaying('under', 'One.')] });

function inClause(id: string): CaretPlace {
  return { kind: 'clause', id: clauseId(id) };
}

function inTitle(id: string): CaretPlace {
  return { kind: 'section', id: sectionId(id) };
}

/** The numbers of all clauses after the new one went in. */
function numbersWith(caret: CaretPlace | null, coming = plain, from: Agreement = start): unknown {
  const edits = libraryEdits(
    from,
    caret,
    { clause: coming, sectionTitle: 'A topic' },
    countedIds(),
  );
  const after = unwrap(applyEdits(from, edits));
  expect(agreementSchema.parse(after)).toEqual(after);
  return Object.fromEntries(numbering(after.sections).clauses);
}

describe('where a clause of the library goes', () => {
  it('is behind the clause with the caret and all under it, at its level', () => {
    expect(numbersWith(inClause('c1'))).toMatchObject({ c1: '1.1', new: '1.2', c4: '1.3' });
    expect(numbersWith(inClause('c2'))).toMatchObject({ c2: '1.1(a)', new: '1.1(b)' });
    expect(numbersWith(inClause('c3'))).toMatchObject({ c3: '1.1(a)(i)', new: '1.1(a)(ii)' });
  });

  it('is as far up as the clauses under it need', () => {
    expect(numbersWith(inClause('c3'), family)).toMatchObject({
      c3: '1.1(a)(i)',
      new: '1.1(b)',
      under: '1.1(b)(i)',
    });
  });

  it('is first in the section whose title has the caret, and last of all without a caret', () => {
    expect(numbersWith(inTitle('s2'))).toMatchObject({ new: '2.1', c5: '2.2' });
    expect(numbersWith(null)).toMatchObject({ new: '3.1' });
    expect(numbersWith(inClause('gone'))).toMatchObject({ new: '3.1' });
  });

  it('is the place of a clause that is still to be written', () => {
    const blank = clauseWith('blank', paragraph());
    const from = agreement({ sections: [section({ clauses: [blank, plainNamed('next')] })] });

    expect(numbersWith(inClause('blank'), plain, from)).toEqual({ new: '1.1', next: '1.2' });
  });

  it('is not the place of an empty clause that others stand under', () => {
    const blank = { ...clauseWith('blank', paragraph()), children: [plainNamed('under')] };
    const from = agreement({ sections: [section({ clauses: [blank] })] });

    expect(numbersWith(inClause('blank'), plain, from)).toMatchObject({ blank: '1.1', new: '1.2' });
  });

  it('is a section of its own, named after the topic, where there is none', () => {
    const empty = agreement({ sections: [] });
    const coming = { clause: plain, sectionTitle: 'What stays' };

    expect(
      unwrap(applyEdits(empty, libraryEdits(empty, null, coming, countedIds()))).sections,
    ).toEqual([{ id: 'n1', title: 'What stays', clauses: [plain] }]);
  });
});

function plainNamed(id: string) {
  return clauseSaying(id, 'Words.');
}
