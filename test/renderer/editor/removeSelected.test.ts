import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/agreement/Body';
import { sectionId } from '../../../shared/agreement/ids';
import { clauseText } from '../../../shared/agreement/text/clauseText';
import { textContext } from '../../../shared/agreement/text/textContext';
import {
  agreement,
  bulletList,
  clauseSaying,
  clauseWith,
  effect,
  paragraph,
  section,
} from '../../builders/agreement';
import type { Spot } from './caret';
import { press, select, undo } from './caret';
import { editorFor } from './editorFor';

const body = agreement({
  sections: [
    section({
      title: 'Hours',
      clauses: [
        clauseSaying('c1', 'First words here.', { heading: 'Alpha', effects: [effect('IX')] }),
        clauseSaying('c2', 'Second words here.', { heading: 'Beta', effects: [effect('XIV')] }),
        { ...clauseWith('c3', paragraph('Third.'), bulletList('one', 'two')), heading: 'Gamma' },
      ],
    }),
    section({ id: sectionId('s2'), title: 'Bells', clauses: [clauseSaying('c4', 'Last.')] }),
  ],
});

function title(id: string, at: number): Spot {
  return { in: id, line: 0, at };
}

function words(id: string, at: number, line = 1): Spot {
  return { in: id, line, at };
}

const context = textContext(body);

/** The words of a clause below its title, its lines parted by "/". */
function wordsOf(clause: Clause): string {
  return clauseText({ ...clause, heading: '' }, context).replaceAll('\n', ' / ');
}

/** Sections and clauses as "Hours: c1 Alpha | First. [IX]", after something was done to a selection. */
function after(from: Spot, to: Spot, command = REMOVE_TEXT_COMMAND): readonly string[] {
  const { editor, read } = editorFor(body);
  select(editor, from, to);
  press(editor, () => editor.dispatchCommand(command, null));
  return shown(read().sections);
}

function shown(sections: typeof body.sections): readonly string[] {
  return sections.flatMap(({ title: name, clauses }) => [
    name,
    ...clauses.map((clause) =>
      [
        clause.id,
        clause.heading,
        '|',
        wordsOf(clause),
        ...clause.effects.map(({ article }) => article),
      ].join(' '),
    ),
  ]);
}

const whole = shown(body.sections);

describe('taking out a selection', () => {
  it('that ends in the title of another clause joins the two, with effects and what stands behind', () => {
    expect(after(words('c1', 6), title('c2', 2))).toEqual([
      'Hours',
      'c1 Alpha | First ta. Second words here. IX XIV',
      ...whole.slice(3),
    ]);
    expect(after(words('c1', 6), title('c3', 2))[1]).toBe(
      'c1 Alpha | First mma. Third. / one / two IX',
    );
  });

  it('that takes a title to its end leaves no full stop of it', () => {
    expect(after(words('c1', 6), title('c2', 4))[1]).toBe(
      'c1 Alpha | First Second words here. IX XIV',
    );
  });

  it('from title to title leaves one title over the words of the second', () => {
    expect(after(title('c1', 2), title('c2', 2))[1]).toBe('c1 Alta | Second words here. IX XIV');
  });

  it('from a title into words leaves words as words', () => {
    expect(after(title('c1', 2), words('c1', 6))[1]).toBe('c1 Al | words here. IX');
    expect(after(title('c1', 2), words('c2', 7))[1]).toBe('c1 Al | words here. IX XIV');
  });

  it('of a whole title and more leaves no empty title', () => {
    expect(after(title('c1', 0), words('c1', 6))[1]).toBe('c1  | words here. IX');
  });

  it('that ends in an item takes the rest of the list along', () => {
    expect(after(words('c1', 6), words('c3', 1, 2))[1]).toBe('c1 Alpha | First ne / two IX');
  });

  it('from the title of a section leaves what is left of a clause a clause', () => {
    expect(after(title('s1', 2), title('c2', 2))).toEqual([
      'Ho',
      'c2 ta | Second words here. XIV',
      ...whole.slice(3),
    ]);
  });

  it('into the title of the next section makes one section of two', () => {
    expect(after(words('c1', 5), title('s2', 2))).toEqual([
      'Hours',
      'c1 Alpha | Firstlls IX',
      'c4  | Last.',
    ]);
  });

  it('of clauses to their end takes them with what they declare', () => {
    expect(after(words('c1', 17), words('c2', 18))).toEqual([
      'Hours',
      'c1 Alpha | First words here. IX',
      ...whole.slice(3),
    ]);
  });

  it('is the same backward, and from any key that deletes', () => {
    const forward = after(words('c1', 6), title('c2', 2));

    expect(after(title('c2', 2), words('c1', 6))).toEqual(forward);
    const { editor, read } = editorFor(body);
    select(editor, words('c1', 6), title('c2', 2));
    press(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));
    expect(shown(read().sections)).toEqual(forward);
  });

  it('puts what is typed where it began, and is undone in one step', async () => {
    const { editor, read } = editorFor(body);
    select(editor, words('c1', 6), title('c2', 2));

    press(editor, () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'be'));
    expect(shown(read().sections)[1]).toBe('c1 Alpha | First beta. Second words here. IX XIV');

    await undo(editor);
    expect(read()).toEqual(body);
  });

  it('parts the clause where it began when Enter replaces it', () => {
    const { editor, read } = editorFor(body);
    select(editor, words('c1', 6), title('c2', 2));

    press(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));

    expect(shown(read().sections).slice(1, 3)).toEqual([
      'c1 Alpha | First  IX XIV',
      'n1  | ta. Second words here.',
    ]);
  });
});
