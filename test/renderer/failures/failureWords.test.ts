import { describe, expect, it } from 'vitest';
import { importFactWords } from '../../../renderer/features/failures/importFactWords';
import { openFactWords } from '../../../renderer/features/failures/openFactWords';
import { packFactWords } from '../../../renderer/features/failures/packFactWords';
import { pdfFactWords } from '../../../renderer/features/failures/pdfFactWords';
import {
  proposalRefusalWords,
  recordFactWords,
} from '../../../renderer/features/failures/recordFactWords';
import { rosterFactWords } from '../../../renderer/features/failures/rosterFactWords';
import { saveFactTitle, saveFactWords } from '../../../renderer/features/failures/saveFactWords';
import { verifyFactWords } from '../../../renderer/features/failures/verifyFactWords';
import type { DiskFact } from '../../../shared/ipc/facts/diskFact';
import { inEnglish, inSpanish } from '../inLanguage';

const disk: DiskFact = {
  kind: 'disk-full',
  code: 'ENOSPC',
  step: 'write-temporary-file',
  file: 'a',
};
const full = 'The disk is full. Free some space, or save to another disk.';

describe('the words for failures', () => {
  it('name a disk’s own code only where nothing better is known', () => {
    expect(saveFactWords({ kind: 'disk', failure: disk }, inEnglish)).toBe(full);
    expect(
      saveFactWords(
        { kind: 'disk', failure: { ...disk, kind: 'unexpected', code: 'EWHAT' } },
        inEnglish,
      ),
    ).toContain('(EWHAT)');
  });

  it('say what a save came to, and what is safe', () => {
    expect(saveFactTitle({ kind: 'conflict', readable: true }, inEnglish)).toBe(
      'The file changed on disk',
    );
    expect(saveFactWords({ kind: 'conflict', readable: false }, inEnglish)).toContain('as a copy');
    expect(saveFactTitle({ kind: 'removed' }, inSpanish)).toBe('El archivo ya no está ahí');
    expect(saveFactTitle({ kind: 'read-only' }, inEnglish)).toBe('Not saved');
  });

  it('say where a file is damaged, counted as people count', () => {
    const place = { kind: 'byte', offset: 900, line: 3 } as const;
    const failure = { kind: 'damaged', damage: 'sum', place } as const;
    expect(openFactWords({ kind: 'file', name: 'a.ewa', failure }, inEnglish)).toContain('line 3');
  });

  it('say how much of a file is there', () => {
    const failure = { kind: 'cut-off', foundBytes: 1200, expectedBytes: 34_567 } as const;
    expect(openFactWords({ kind: 'file', name: 'a.ewa', failure }, inEnglish)).toContain(
      '1,200 of 34,567 bytes',
    );
  });

  it('say megabytes, not bytes', () => {
    const fact = { kind: 'too-large', bytes: 41_250_000, mostBytes: 20_000_000 } as const;
    expect(importFactWords(fact, inEnglish)).toContain('41.3 MB; the most that is taken is 20 MB');
  });

  it('lead on from every kind of foreign file', () => {
    expect(importFactWords({ kind: 'wrong-format', format: 'word-97' }, inSpanish)).toContain(
      '.docx',
    );
    expect(importFactWords({ kind: 'unsafe', danger: 'zip-bomb', part: '' }, inEnglish)).toContain(
      'refused',
    );
  });

  it('name the character that has no letter', () => {
    const fact = {
      kind: 'missing-glyph',
      character: '☃',
      codePoint: 'U+2603',
      where: '4.2',
    } as const;
    expect(pdfFactWords(fact, inEnglish)).toContain('“☃” (U+2603) in 4.2');
  });

  it('count records from 1, and pass on why a record was not saved', () => {
    const fault = { kind: 'gap', installation: 'abcdef0123456789', sequence: 4 };
    const refusal = { kind: 'broken-ledger', fault } as never;
    expect(recordFactWords({ kind: 'refused', refusal }, inEnglish)).toContain(
      'A record before record 5 of computer abcdef01 is missing.',
    );
    const failure = { kind: 'disk', failure: disk } as const;
    expect(recordFactWords({ kind: 'save', failure }, inEnglish)).toContain(full);
  });

  it('tell every fault of a staff list by its row', () => {
    const faults = [
      { kind: 'no-name', row: 3 },
      { kind: 'repeated-name', row: 9, name: 'Ana Ruiz', firstRow: 4 },
    ] as const;
    expect(rosterFactWords({ kind: 'rows', faults }, inEnglish)).toEqual([
      'Row 3: the name is missing.',
      'Row 9: Ana Ruiz is already in row 4. Tell the two apart, or remove one.',
    ]);
  });

  it('say why somebody cannot sign', () => {
    expect(proposalRefusalWords({ kind: 'not-on-roster', name: 'Ana' }, inEnglish)).toContain(
      '“Ana” is not on the staff list.',
    );
  });

  it('say why nothing can be checked or verified', () => {
    expect(packFactWords({ kind: 'not-json', file: 'la.json' }, inEnglish)).toContain('la.json');
    expect(verifyFactWords({ kind: 'pdf', failure: 'not-a-pdf' }, inEnglish)).toBe(
      'This is neither an agreement nor a PDF.',
    );
  });
});
