import { describe, expect, it } from 'vitest';
import { grouped } from '../../../renderer/features/import/noteGroups';
import { noteText } from '../../../renderer/features/import/noteText';
import { inEnglish } from '../inLanguage';
import type { ImportNote } from '../../../shared/import/ImportNote';

const place = { unit: 'line', number: 12, excerpt: 'Teachers are on site' } as const;

describe('noteText', () => {
  it('carries the words that stand nowhere else any more', () => {
    const note: ImportNote = {
      kind: 'side-text-left-out',
      from: 'footnote',
      count: 1,
      texts: ['See the memo.'],
    };

    expect(noteText(note, inEnglish)).toEqual({
      says: '1 footnote was left out:',
      list: ['See the memo.'],
      place: null,
    });
  });

  it('says where in the file something stood', () => {
    expect(noteText({ kind: 'unreadable', place }, inEnglish).place).toBe(
      'line 12, “Teachers are on site”',
    );
  });

  it('lists every number that changed', () => {
    const changes = [{ place, was: '4.7', is: '4.6' }];

    expect(noteText({ kind: 'numbers-changed', changes }, inEnglish)).toMatchObject({
      says: 'A number follows the order now:',
      list: ['4.7 became 4.6'],
    });
  });
});

describe('grouped', () => {
  it('tells what is missing first, and leaves out groups of nothing', () => {
    const report: readonly ImportNote[] = [
      { kind: 'references-linked', count: 3 },
      { kind: 'macros-left-out' },
      { kind: 'raw-html', place },
      { kind: 'language-guessed', language: 'en', sure: true },
    ];

    expect(grouped(report).map(({ group, notes }) => [group, notes.length])).toEqual([
      ['left-out', 1],
      ['as-it-was', 1],
      ['understood', 2],
    ]);
  });
});
