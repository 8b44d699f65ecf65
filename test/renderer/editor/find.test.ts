import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../renderer/features/editor/find/createFinder';
import type { FindState } from '../../../renderer/features/editor/find/createFinder';
import { findMatches } from '../../../renderer/features/editor/find/findMatches';
import { textRun } from '../../../shared/agreement/text/inlines';
import { agreement, clause, clauseWith, paragraph, section, table } from '../../builders/agreement';
import { found } from '../../builders/editing';
import { clauseId } from '../../../shared/agreement/ids';
import { undo } from './caret';
import { editorFor } from './editorFor';

const any = { matchesCase: false, wholeWords: false };

describe('findMatches', () => {
  it('finds words in any case, from left to right', () => {
    expect(findMatches('Bell, bell, BELL', { text: 'bell', ...any })).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
      { start: 12, end: 16 },
    ]);
  });

  it('minds the case when asked to', () => {
    const query = { text: 'Bell', matchesCase: true, wholeWords: false };
    expect(findMatches('Bell, bell', query)).toEqual([{ start: 0, end: 4 }]);
  });

  it('finds whole words only, letters with accents and of other planes included', () => {
    const whole = { matchesCase: false, wholeWords: true };
    expect(findMatches('bells bell bellé', { text: 'bell', ...whole })).toEqual([
      { start: 6, end: 10 },
    ]);
    expect(findMatches('𝒜a a𝒜 a', { text: 'a', ...whole })).toEqual([{ start: 8, end: 9 }]);
  });

  it('never finds two matches over each other, nor an empty text', () => {
    expect(findMatches('aaaa', { text: 'aa', ...any })).toHaveLength(2);
    expect(findMatches('aaaa', { text: '', ...any })).toEqual([]);
  });

  it('keeps places where small letters are longer than capitals', () => {
    expect(findMatches('İstanbul bell', { text: 'BELL', ...any })).toEqual([{ start: 9, end: 13 }]);
  });
});

const body = agreement({
  sections: [
    section({
      title: 'Bell times',
      clauses: [
        clause({
          heading: 'The bell',
          blocks: [paragraph('The first ', textRun('be', ['bold']), 'll rings at 8. The bell.')],
        }),
        clauseWith('c2', table('t1', [['Bell', 'Time']], 'Bells')),
      ],
    }),
  ],
});

function finderFor() {
  const opened = editorFor(body);
  let state: FindState = { count: 0, at: 0 };
  const finder = createFinder(opened.editor, (next: FindState) => {
    state = next;
  });
  return { ...opened, finder, state: () => state };
}

describe('the find bar', () => {
  it('counts matches over formatting, in titles, headings, captions and cells', () => {
    const { finder, state } = finderFor();

    finder.search({ text: 'bell', ...any });

    expect(state()).toEqual({ count: 6, at: 1 });
  });

  it('goes round from the last match to the first', () => {
    const { finder, state } = finderFor();
    finder.search({ text: 'bell', ...any });

    finder.go(-1);
    expect(state().at).toBe(6);
    finder.go(1);
    expect(state().at).toBe(1);
  });

  it('replaces a match that marks run through; the words take the first letter’s marks', () => {
    const { finder, read, state } = finderFor();
    finder.search({ text: 'bell', ...any });
    finder.go(1);
    finder.go(1);

    finder.replace('gong');

    expect(found(read(), 'c1')?.blocks).toEqual([
      paragraph('The first ', textRun('gong', ['bold']), ' rings at 8. The bell.'),
    ]);
    expect(state().count).toBe(5);
  });

  it('replaces all in one step of undo', async () => {
    const { finder, read, editor } = finderFor();
    finder.search({ text: 'bell', ...any });

    expect(finder.replaceAll('gong')).toBe(6);

    const after = read();
    expect(after.sections[0]?.title).toBe('gong times');
    expect(found(after, 'c1')).toMatchObject({ id: clauseId('c1'), heading: 'The gong' });
    expect(found(after, 'c2')?.blocks).toMatchObject([{ caption: 'gongs' }]);
    expect(JSON.stringify(after.sections)).not.toMatch(/bell/i);
    await undo(editor);
    expect(read().sections).toEqual(body.sections);
  });

  it('deletes what it finds when nothing is put in its place', () => {
    const { finder, read } = finderFor();
    finder.search({ text: ' rings at 8', ...any });

    finder.replaceAll('');

    expect(found(read(), 'c1')?.blocks).toEqual([
      paragraph('The first ', textRun('be', ['bold']), 'll. The bell.'),
    ]);
  });

  it('replaces across formatting in 200 clauses at once, and one undo brings all back', async () => {
    const clauses = Array.from({ length: 200 }, (_, index) =>
      clauseWith(
        `c${index}`,
        paragraph('Of', textRun('fice ho', ['bold']), textRun('urs', ['italic']), ` in ${index}.`),
      ),
    );
    const large = agreement({ sections: [section({ title: 'Hours', clauses })] });
    const { editor, read } = editorFor(large);
    const finder = createFinder(editor, () => undefined);
    finder.search({ text: 'office hours', ...any });

    expect(finder.replaceAll('Open doors')).toBe(200);

    expect(found(read(), 'c199')?.blocks).toEqual([paragraph('Open doors in 199.')]);
    expect(JSON.stringify(read().sections).match(/Open doors in/g)).toHaveLength(200);
    await undo(editor);
    expect(read().sections).toEqual(large.sections);
  });
});
