// @vitest-environment happy-dom
import { $selectAll } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $paste } from '../../../renderer/features/editor/paste/PasteExtension';
import { readHtml } from '../../../renderer/features/editor/paste/readHtml';
import { readText } from '../../../renderer/features/editor/paste/readText';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import {
  agreement,
  bulletList,
  clauseSaying,
  clauseWith,
  content,
  paragraph,
  section,
  table,
} from '../../builders/agreement';
import { found, outline } from '../../builders/editing';
import { textRun } from '../../../shared/agreement/text/inlines';
import { press, select, type Spot, undo } from './caret';
import { DOCS, WORD, WORD_NUMBERED } from './clipboards';
import { editorFor } from './editorFor';

// What a sanitiser leaves is read the same as what it is given; that it leaves nothing that acts is
// tested in the running window.
function htmlBlocks(html: string) {
  return readHtml(new DOMParser().parseFromString(html, 'text/html').body);
}

const body = agreement({
  sections: [section({ clauses: [clauseSaying('c1', 'Before after.'), clauseSaying('c2', '')] })],
});

function pasteAt(spot: Spot, pasted: ReturnType<typeof htmlBlocks>, into = body) {
  const opened = editorFor(into);
  select(opened.editor, spot);
  press(opened.editor, () => $paste(pasted));
  expect(agreementSchema.safeParse(opened.read()).error).toBeUndefined();
  return opened;
}

describe('what is pasted from Word', () => {
  it('keeps words, marks, lists and tables', () => {
    const { read } = pasteAt({ in: 'c2', at: 0 }, htmlBlocks(WORD));

    expect(found(read(), 'c2')?.blocks).toEqual([
      paragraph(
        'Teachers meet ',
        textRun('every Wednesday', ['bold']),
        ' and ',
        textRun('some ', ['italic']),
        textRun('Fridays', ['italic', 'underline']),
        '.',
      ),
      {
        kind: 'list',
        style: 'bullet',
        items: [
          { content: content('First point'), sublist: bulletList('Under it') },
          { content: content('Second point'), sublist: null },
        ],
      },
      {
        ...table('n1', [
          ['Period', 'Times'],
          ['1', '8:00', '8:55'],
        ]),
        headerRows: 0,
        columns: ['start', 'start', 'start'],
        rows: [
          {
            cells: [
              { content: [textRun('Period', ['bold'])], span: 1 },
              { content: content('Times'), span: 2 },
            ],
          },
          {
            cells: [
              { content: content('1'), span: 1 },
              { content: content('8:00'), span: 1 },
              { content: content('8:55', { kind: 'break' }, 'or 9:00'), span: 1 },
            ],
          },
        ],
      },
      paragraph(),
    ]);
  });

  it('makes clauses of paragraphs numbered like an agreement', () => {
    const { read } = pasteAt({ in: 'c2', at: 0 }, htmlBlocks(WORD_NUMBERED));

    expect(agreementText(read())).toBe(
      '1 The professional day\n\n1.1 Before after.\n\n2 Working day\n\n2.1 The day is eight hours.\n\n2.2 Lunch is free of duty.\n',
    );
  });
});

describe('what is pasted from Google Docs', () => {
  it('keeps words, marks and lists, and no link, image or handler', () => {
    const { read } = pasteAt({ in: 'c2', at: 0 }, htmlBlocks(DOCS));

    expect(found(read(), 'c2')?.blocks).toEqual([
      paragraph(
        'Office hours are ',
        textRun('twice', ['bold']),
        textRun(' a week', ['italic', 'underline']),
      ),
      {
        kind: 'list',
        style: 'bullet',
        items: [{ content: content('On Monday'), sublist: bulletList('in the library') }],
      },
      {
        kind: 'list',
        style: 'alpha',
        items: [{ content: content('by appointment'), sublist: null }],
      },
      paragraph('Ask the office'),
    ]);
    expect(JSON.stringify(read())).not.toMatch(/https?:|alert|steal|<|arial/i);
  });
});

describe('what is pasted as plain text', () => {
  it('from a PDF has its wrapped lines joined', () => {
    const text =
      'Every teacher who is out for the day leaves a plan for the\nperson who takes the class, and tells the office as early as\nthat can be done.';
    const { read } = pasteAt({ in: 'c2', at: 0 }, readText(text));

    expect(found(read(), 'c2')?.blocks).toEqual([paragraph(text.replaceAll('\n', ' '))]);
  });

  it('in one line runs on from the caret', () => {
    const { read } = pasteAt({ in: 'c1', at: 7 }, readText('and in between, '));

    expect(found(read(), 'c1')?.blocks).toEqual([paragraph('Before and in between,after.')]);
  });

  it('keeps bullets as a list, and what stood after the caret after it', () => {
    const { read } = pasteAt({ in: 'c1', at: 7 }, readText('these:\n• one\n• two'));

    expect(found(read(), 'c1')?.blocks).toEqual([
      paragraph('Before these:'),
      bulletList('one', 'twoafter.'),
    ]);
  });

  it('with numbers of an agreement becomes clauses behind the caret’s', () => {
    const { read } = pasteAt(
      { in: 'c1', at: 0 },
      readText('2.1 Meetings end at four.\n\n2.2 Nobody is called on a Sunday.'),
    );

    expect(outline(read())).toBe('s1: c1 n2 n3 c2');
    expect(agreementText(read())).toContain('1.2 Meetings end at four.');
  });

  it('loses characters that cannot be seen', () => {
    const { read } = pasteAt({ in: 'c2', at: 0 }, readText('pass\u200bword \u202egnp.exe'));

    expect(found(read(), 'c2')?.blocks).toEqual([paragraph('password gnp.exe')]);
  });
});

describe('pasting elsewhere', () => {
  const rich = agreement({
    sections: [
      section({
        clauses: [
          clauseWith('c1', bulletList('one', 'two')),
          clauseWith('c2', table('t1', [['A', 'B']])),
        ],
      }),
    ],
  });

  it('adds items to a list', () => {
    const { read } = pasteAt({ in: 'c1', line: 0, at: 3 }, htmlBlocks(DOCS).slice(0, 2), rich);

    expect(found(read(), 'c1')?.blocks).toMatchObject([
      { items: [{ content: [{ text: 'oneOffice hours are ' }, {}, {}] }, {}, {}] },
    ]);
  });

  it('is one line in a title and several in a cell', () => {
    const lines = readText('First.\n\nSecond.');
    const title = pasteAt({ in: 's1', at: 20 }, lines, rich);
    expect(title.read().sections[0]?.title).toBe('The professional dayFirst. Second.');

    const cell = pasteAt({ in: 'c2', line: 1, at: 1 }, lines, rich);
    expect(found(cell.read(), 'c2')?.blocks).toMatchObject([
      { rows: [{ cells: [{ content: content('AFirst.', { kind: 'break' }, 'Second.') }, {}] }] },
    ]);
  });

  it('replaces a selection, and is undone in one step', async () => {
    const { editor, read } = editorFor(body);
    press(editor, () => void $selectAll());

    press(editor, () => $paste(htmlBlocks(WORD)));
    expect(agreementText(read())).toContain('Teachers meet');
    await undo(editor);

    expect(read().sections).toEqual(body.sections);
  });
});
