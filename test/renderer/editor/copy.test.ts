import { $getSelection, $isRangeSelection, $selectAll } from 'lexical';
import { describe, expect, it } from 'vitest';
import { blocksHtml } from '../../../renderer/features/editor/copy/blocksHtml';
import { blocksText } from '../../../renderer/features/editor/copy/blocksText';
import { $cutSelection } from '../../../renderer/features/editor/copy/cutSelection';
import type { Slice } from '../../../renderer/features/editor/copy/Slice';
import { parseSlice } from '../../../renderer/features/editor/copy/Slice';
import { sliceBlocks } from '../../../renderer/features/editor/copy/sliceBlocks';
import { $sliceSelection } from '../../../renderer/features/editor/copy/sliceSelection';
import { $pasteSlice } from '../../../renderer/features/editor/paste/PasteExtension';
import { clauseId } from '../../../shared/agreement/ids';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { textRun } from '../../../shared/agreement/text/inlines';
import { textContext } from '../../../shared/agreement/text/textContext';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  clauseWith,
  effect,
  paragraph,
  section,
  table,
} from '../../builders/agreement';
import { found, outline } from '../../builders/editing';
import { press, select, type Spot } from './caret';
import { editorFor } from './editorFor';

const toC1 = {
  kind: 'reference',
  target: { kind: 'clause', id: clauseId('c1') },
  marks: [],
} as const;
const body = agreement({
  sections: [
    section({
      clauses: [
        clause({
          id: clauseId('c1'),
          heading: 'Hours',
          blocks: [
            paragraph('Eight ', textRun('hours', ['bold']), ' a day.'),
            bulletList('a', 'b'),
          ],
          effects: [effect('IX')],
          children: [clauseWith('c2', paragraph('As in ', toC1, '.'), table('t1', [['A']]))],
        }),
        clauseSaying('c3', ''),
      ],
    }),
  ],
});

type Opened = ReturnType<typeof editorFor>;

/** What lies on the clipboard, by way of text as it does there. */
function copied({ editor }: Opened, cuts = false): Slice {
  let text = '';
  press(editor, () => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const slice = $sliceSelection(selection);
    text = JSON.stringify(slice);
    if (cuts && slice !== null) $cutSelection(selection, slice);
  });
  const slice = parseSlice(text);
  if (slice === null) throw new Error(`No slice: ${text}`);
  return slice;
}

function pasted(opened: Opened, at: Spot, slice: Slice) {
  select(opened.editor, at);
  press(opened.editor, () => $pasteSlice(slice));
  expect(agreementSchema.safeParse(opened.read()).error).toBeUndefined();
  return opened.read();
}

describe('copying', () => {
  it('takes words of a line with their marks', () => {
    const opened = editorFor(body);
    select(opened.editor, { in: 'c1', line: 1, at: 3 }, { in: 'c1', line: 1, at: 8 });

    expect(copied(opened)).toEqual({
      kind: 'blocks',
      blocks: [paragraph('ht ', textRun('ho', ['bold']))],
    });
  });

  it('gives a copied clause a new name that remembers the old one, and keeps references inside it', () => {
    const opened = editorFor(body);
    select(opened.editor, { in: 'c1', line: 0, at: 0 }, { in: 'c2', line: 2, at: 1 });

    const read = pasted(opened, { in: 'c3', at: 0 }, copied(opened));

    expect(outline(read)).toBe('s1: c1(c2) n1(n3)');
    expect(found(read, 'n1')).toEqual({
      ...body.sections[0]?.clauses[0],
      id: 'n1',
      origin: 'c1',
      children: [found(read, 'n3')],
    });
    expect(found(read, 'n3')?.blocks).toEqual([
      paragraph('As in ', { ...toC1, target: { kind: 'clause', id: clauseId('n1') } }, '.'),
      table('n2', [['A']]),
    ]);
  });

  it('lets what is cut keep its name', () => {
    const opened = editorFor(body);
    select(opened.editor, { in: 'c2', line: 0, at: 0 }, { in: 'c2', line: 2, at: 1 });
    const slice = copied(opened, true);

    const read = pasted(opened, { in: 'c3', at: 0 }, slice);

    expect(found(read, 'c2')?.blocks).toEqual(found(body, 'c2')?.blocks);
  });

  it('of everything, pasted into an empty agreement, is everything', () => {
    const opened = editorFor(body);
    press(opened.editor, () => void $selectAll());
    const slice = copied(opened);
    const empty = editorFor(
      agreement({ sections: [section({ title: '', clauses: [clauseSaying('x', '')] })] }),
    );

    const read = pasted(empty, { in: 'x', at: 0 }, slice);

    expect(read.sections.at(-1)?.clauses).toEqual(body.sections[0]?.clauses);
  });

  it('is HTML and text to other programs, with the words that references show', () => {
    const opened = editorFor(body);
    press(opened.editor, () => void $selectAll());
    const blocks = sliceBlocks(copied(opened));
    const context = textContext(body);

    expect(blocksText(blocks, context)).toBe(
      'The professional day\nHours. Eight hours a day.\n• a\n• b\nAs in clause 1.1.\nA\n',
    );
    expect(blocksHtml(blocks, context)).toContain(
      '<p><strong>Hours. </strong>Eight <strong>hours</strong> a day.</p><ul><li>a</li><li>b</li></ul>',
    );
  });
});

describe('a slice on the clipboard', () => {
  it('is nothing unless it fits the schema of an agreement', () => {
    expect(parseSlice('')).toBeNull();
    expect(parseSlice('{"kind":"blocks"')).toBeNull();
    const blocks = [{ kind: 'paragraph', content: [{ kind: 'image', src: 'x' }] }];
    expect(parseSlice(JSON.stringify({ kind: 'blocks', blocks }))).toBeNull();
  });
});
