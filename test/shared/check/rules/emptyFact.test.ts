import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Field } from '../../../../shared/agreement/RichText';
import {
  agreement,
  clause,
  clauseSaying,
  paragraph,
  profile,
  section,
} from '../../../builders/agreement';
import { findingsOf } from '../../../builders/findingsOf';
import { laPilot } from '../../../builders/laPilot';

const council: Field = { kind: 'field', field: 'council', marks: [] };
const showing = section({ clauses: [clause({ blocks: [paragraph('The ', council, ' meets.')] })] });

function withCouncil(name: string): Agreement {
  return agreement({ profile: profile({ council: name }), sections: [showing] });
}

describe('emptyFact', () => {
  it('names in one note all that the profile does not say', () => {
    const written = agreement({
      profile: profile({ council: '', principal: '', chapterChair: '' }),
    });

    expect(findingsOf('empty-fact', written, laPilot)).toMatchObject([
      { severity: 'note', evidence: { reading: ['council', 'principal', 'chapter-chair'] } },
    ]);
    expect(findingsOf('empty-fact', agreement(), laPilot)).toEqual([]);
  });

  it('is a caution while the governing arrangement is not known', () => {
    const written = agreement({ profile: profile({ arrangement: null }) });

    expect(findingsOf('empty-fact', written, laPilot)).toMatchObject([
      { severity: 'caution', evidence: { reading: ['arrangement'] } },
    ]);
  });
});

describe('emptyFactUsed', () => {
  it('finds the clause that shows a fact nobody has filled in', () => {
    expect(findingsOf('empty-fact-used', withCouncil(''), laPilot)).toMatchObject([
      { severity: 'caution', clause: 'c1', evidence: { reading: ['council'] } },
    ]);
    expect(findingsOf('empty-fact-used', withCouncil('School Council'), laPilot)).toEqual([]);
  });

  it('names all such facts of a clause at once, so that an answer to one hides no other', () => {
    const principal: Field = { kind: 'field', field: 'principal', marks: [] };
    const both = clause({ blocks: [paragraph(council, ' and ', principal)] });
    const written = agreement({
      profile: profile({ council: '', principal: '' }),
      sections: [section({ clauses: [both] })],
    });

    expect(findingsOf('empty-fact-used', written, laPilot)).toMatchObject([
      { evidence: { reading: ['council', 'principal'] } },
    ]);
  });
});

describe('blankLeft', () => {
  it('notes the first blank of a provision, and none of a statement', () => {
    const words = 'We meet on ____ at ____.';
    const statement = clauseSaying('c2', words, { role: { kind: 'statement', act: 'elect' } });
    const written = agreement({
      sections: [section({ clauses: [clauseSaying('c1', words), statement] })],
    });

    expect(findingsOf('blank-left', written, laPilot)).toMatchObject([
      { severity: 'note', clause: 'c1', evidence: { range: { start: 11, end: 15 } } },
    ]);
  });
});
