import {
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { CHANGE_LEVEL_COMMAND, MOVE_COMMAND } from '../../../renderer/features/editor/commands';
import { sectionId, clauseId } from '../../../shared/agreement/ids';
import { agreementText } from '../../../shared/agreement/text/agreementText';
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
import { press, select, type, undo } from './caret';
import { editorFor } from './editorFor';

const c3 = clauseSaying('c3', 'Third level.');
const c2 = clauseSaying('c2', 'Second level.', { children: [c3] });
const c1 = clauseSaying('c1', 'First level.', {
  heading: 'Hours',
  children: [c2],
  effects: [effect('IX')],
});
const c4 = clauseSaying('c4', 'Beside it.');
const c5 = clauseSaying('c5', 'In another section.');
const body = agreement({
  sections: [
    section({ clauses: [c1, c4] }),
    section({ id: sectionId('s2'), title: 'Bells', clauses: [c5] }),
  ],
});

function enter(editor: ReturnType<typeof editorFor>['editor']): void {
  press(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
}

describe('Enter', () => {
  it('cuts a clause at the caret: the first part keeps name, heading and effects, the rest takes the children', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c1', line: 1, at: 6 });

    enter(editor);

    expect(outline(read())).toBe('s1: c1 n1(c2(c3)) c4; s2: c5');
    expect(found(read(), 'c1')).toMatchObject({ heading: 'Hours', effects: [effect('IX')] });
    expect(found(read(), 'c1')?.blocks).toEqual([paragraph('First ')]);
    expect(found(read(), 'n1')?.blocks).toEqual([paragraph('level.')]);
  });

  it('at the end of a clause begins the next one, and typing goes there', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 10 });

    enter(editor);
    type(editor, 'New.');

    expect(outline(read())).toBe('s1: c1(c2(c3)) c4 n1; s2: c5');
    expect(found(read(), 'n1')?.blocks).toEqual([paragraph('New.')]);
  });

  it('at the start of a clause puts an empty one before it, so that the words keep their name', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 0 });

    enter(editor);

    expect(outline(read())).toBe('s1: c1(c2(c3)) n1 c4; s2: c5');
    expect(found(read(), 'c4')).toEqual(c4);
  });

  it('in an empty clause goes up one level, and at the first level does nothing', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c3', at: 12 });
    enter(editor);
    expect(outline(read())).toBe('s1: c1(c2(c3 n1)) c4; s2: c5');

    enter(editor);
    expect(outline(read())).toBe('s1: c1(c2(c3) n1) c4; s2: c5');
    enter(editor);
    expect(outline(read())).toBe('s1: c1(c2(c3)) n1 c4; s2: c5');
    enter(editor);
    expect(outline(read())).toBe('s1: c1(c2(c3)) n1 c4; s2: c5');
  });

  it('behind a heading goes on to the words', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c1', line: 0, at: 5 });

    enter(editor);
    type(editor, 'Here: ');

    expect(found(read(), 'c1')?.blocks).toEqual([paragraph('Here: First level.')]);
  });

  it('behind the title of a section begins its first clause', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 's2', line: 0, at: 5 });

    enter(editor);
    type(editor, 'First.');

    expect(agreementText(read())).toContain('2 Bells\n\n2.1 First.\n\n2.2 In another section.');
  });

  it('with a selection replaces it', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c2', at: 6 }, { in: 'c4', at: 6 });

    enter(editor);

    expect(agreementText(read())).toContain('(a) Second\n\n  (b)  it.');
  });
});

describe('Shift+Enter', () => {
  it('begins another paragraph of the same clause', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 7 });

    press(editor, () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false));

    expect(found(read(), 'c4')?.blocks).toEqual([paragraph('Beside '), paragraph('it.')]);
  });

  it('breaks the line of a list item', () => {
    const { editor, read } = editorFor(
      agreement({ sections: [section({ clauses: [clauseWith('c1', bulletList('One two'))] })] }),
    );
    select(editor, { in: 'c1', at: 3 });

    press(editor, () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false));

    expect(agreementText(read())).toContain('• One\n two');
  });
});

describe('Backspace and Delete at the edges of a clause', () => {
  it('join it with the one before, and what referred to it refers to that one', () => {
    const mention = {
      kind: 'reference',
      target: { kind: 'clause', id: clauseId('c4') },
      marks: [],
    } as const;
    const { editor, read } = editorFor(
      agreement({
        sections: [
          section({
            clauses: [
              clauseSaying('c1', 'One.'),
              clause({
                id: clauseId('c4'),
                heading: 'Coverage',
                blocks: [paragraph('Two.')],
                effects: [effect('IX')],
              }),
              clauseWith('c6', paragraph('See ', mention)),
            ],
          }),
        ],
      }),
    );
    select(editor, { in: 'c4', line: 0, at: 0 });

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(read().sections[0]?.clauses).toEqual(
      [
        clauseWith('c1', paragraph('One.Coverage. Two.')),
        clauseWith(
          'c6',
          paragraph('See ', { ...mention, target: { kind: 'clause', id: clauseId('c1') } }),
        ),
      ].map((each) => (each.id === 'c1' ? { ...each, effects: [effect('IX')] } : each)),
    );
  });

  it('leave the name with the words when the clause before is empty', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 0 });
    enter(editor);

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(read().sections).toEqual(body.sections);
  });

  it('take the next clause in from behind', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c3', at: 12 });

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false));

    expect(outline(read())).toBe('s1: c1(c2(c3)); s2: c5');
    expect(found(read(), 'c3')?.blocks).toEqual([paragraph('Third level.Beside it.')]);
  });

  it('never take the role of a statement away', () => {
    const statement = clause({ id: clauseId('c9'), role: { kind: 'statement', act: 'elect' } });
    const { editor, read } = editorFor(
      agreement({ sections: [section({ clauses: [c4, statement] })] }),
    );
    select(editor, { in: 'c9', at: 0 });

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(outline(read())).toBe('s1: c4 c9');
  });

  it('do not run words into a table', () => {
    const { editor, read } = editorFor(
      agreement({
        sections: [section({ clauses: [clauseWith('c1', table('t1', [['A']])), c4] })],
      }),
    );
    select(editor, { in: 'c4', at: 0 });

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(found(read(), 'c1')?.blocks).toEqual([table('t1', [['A']]), paragraph('Beside it.')]);
  });

  it('make a clause of the title of a section, at the end of the section before', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 's2', line: 0, at: 0 });

    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));

    expect(outline(read())).toBe('s1: c1(c2(c3)) c4 n1 c5');
    expect(found(read(), 'n1')?.blocks).toEqual([paragraph('Bells')]);
  });
});

describe('a selection over several clauses', () => {
  it('is replaced by what is typed; the first clause keeps its name, whole ones go', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c1', line: 1, at: 6 }, { in: 'c5', at: 3 });

    type(editor, 'and ');

    expect(outline(read())).toBe('s1: c1');
    expect(found(read(), 'c1')?.blocks).toEqual([paragraph('First and another section.')]);
  });

  it('comes back with undo', async () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c1', line: 1, at: 6 }, { in: 'c5', at: 3 });
    type(editor, 'x');

    await undo(editor);

    expect(read().sections).toEqual(body.sections);
  });
});

describe('Tab and Shift+Tab', () => {
  it('put a clause with all under it under the one before, but never deeper than three levels', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 0 });

    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, 1));
    expect(outline(read())).toBe('s1: c1(c2(c3) c4); s2: c5');
    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, 1));
    expect(outline(read())).toBe('s1: c1(c2(c3 c4)); s2: c5');
    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, 1));
    expect(outline(read())).toBe('s1: c1(c2(c3 c4)); s2: c5');
  });

  it('leave a first clause where it is', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c5', at: 0 });

    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, 1));

    expect(read()).toBe(body);
  });

  it('carry the children up', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c2', at: 0 });

    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, -1));

    expect(outline(read())).toBe('s1: c1 c2(c3) c4; s2: c5');
  });

  it('move all clauses of a selection once', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c2', at: 0 }, { in: 'c3', at: 2 });

    press(editor, () => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, -1));

    expect(outline(read())).toBe('s1: c1 c2(c3) c4; s2: c5');
  });
});

describe('Alt+Up and Alt+Down', () => {
  it('move a clause with all under it past its neighbour', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c1', line: 1, at: 0 });

    press(editor, () => editor.dispatchCommand(MOVE_COMMAND, 'down'));

    expect(outline(read())).toBe('s1: c4 c1(c2(c3)); s2: c5');
  });

  it('go on into the section beside', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 'c4', at: 0 });

    press(editor, () => editor.dispatchCommand(MOVE_COMMAND, 'down'));
    expect(outline(read())).toBe('s1: c1(c2(c3)); s2: c4 c5');
    press(editor, () => editor.dispatchCommand(MOVE_COMMAND, 'up'));
    expect(outline(read())).toBe('s1: c1(c2(c3)) c4; s2: c5');
  });

  it('move a whole section from its title', () => {
    const { editor, read } = editorFor(body);
    select(editor, { in: 's2', at: 0 });

    press(editor, () => editor.dispatchCommand(MOVE_COMMAND, 'up'));

    expect(outline(read())).toBe('s2: c5; s1: c1(c2(c3)) c4');
  });
});
