import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../main/effects/sha256';
import type { Clause } from '../../../../shared/agreement/Body';
import { printAgreement } from '../../../../shared/print/printAgreement';
import type { SchedulePart } from '../../../../shared/print/PrintDocument';
import { wordsOfText } from '../../../../shared/print/PrintText';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { rulePack } from '../../../builders/rulePack';

function provisions(...clauses: readonly Clause[]): SchedulePart {
  const { parts } = printAgreement({
    agreement: agreement({ sections: [section({ clauses })] }),
    copy: 'union',
    pack: rulePack(),
    sha256,
  });
  const [part] = parts.filter((each) => each.kind === 'schedule');
  if (part === undefined) throw new Error('No schedule');
  return part;
}

function rows(part: SchedulePart): readonly (readonly string[])[] {
  return (part.tables[0]?.rows ?? []).map((row) => row.map((cell) => wordsOfText(cell.text)));
}

describe('provisionsPart', () => {
  it('orders effects by article, section and kind of effect', () => {
    const effects = [
      effect('XIII', { effect: 'preserve' }),
      effect('IX-A'),
      effect('IX', { section: '10.0' }),
      effect('IX', { section: '2.0' }),
      effect('IX', { effect: 'preserve' }),
      effect('IX', { effect: 'waive' }),
      effect('IV', { effect: 'preserve' }),
    ];

    expect(rows(provisions(clauseSaying('c1', 'Text', { effects })))).toEqual([
      ['IV\u00a0*', 'All', 'UTLA Rights', 'Preserve', '1.1', 'Protected.'],
      ['IX', 'All', 'Hours', 'Waive', '1.1', ''],
      ['IX', 'All', 'Hours', 'Preserve', '1.1', ''],
      ['IX', '2.0', 'Hours', 'Modify', '1.1', ''],
      ['IX', '10.0', 'Hours', 'Modify', '1.1', ''],
      ['IX-A', 'All', 'Assignments', 'Modify', '1.1', ''],
      ['XIII', 'All', 'Reduction in Force', 'Preserve', '1.1', 'Title not verified.'],
    ]);
  });

  it('gives one row to equal effects of several clauses, and each note a row of its own', () => {
    const part = provisions(
      clauseSaying('c1', 'One', { effects: [effect('IX')] }),
      clauseSaying('c2', 'Two', { effects: [effect('IX', { note: 'Because.' })] }),
      clauseSaying('c3', 'Three', { effects: [effect('IX')] }),
    );

    expect(rows(part).map((row) => row.slice(4))).toEqual([
      ['1.1, 1.3', ''],
      ['1.2', 'Because.'],
    ]);
  });

  it('says of an article the pack does not hold that it is not in the list', () => {
    const part = provisions(clauseSaying('c1', 'Text', { effects: [effect('XL')] }));

    expect(rows(part)).toEqual([['XL', 'All', 'Not in the list of articles', 'Modify', '1.1', '']]);
  });

  it('says that no effect is declared, and never that an article may be waived', () => {
    const part = provisions(clauseSaying('c1', 'Text'));

    expect(part.tables).toEqual([]);
    expect(wordsOfText(part.lead)).toContain('No clause');
    expect(JSON.stringify(part)).not.toContain('waivable');
  });
});
