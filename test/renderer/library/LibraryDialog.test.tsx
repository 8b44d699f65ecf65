// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { loadClauseLibrary } from '../../../main/templates/loadClauseLibrary';
import { LibraryDialog } from '../../../renderer/features/library/LibraryDialog';
import type { Language } from '../../../shared/agreement/Agreement';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import { clauseId } from '../../../shared/agreement/ids';
import { countedIds } from '../../builders/countedIds';
import { start } from '../../builders/editing';
import { unwrap } from '../../builders/signing';
import { render } from '../render';

const topics = {
  en: unwrap(await loadClauseLibrary('en')),
  es: unwrap(await loadClauseLibrary('es')),
};
const newId = countedIds();

type TestLibraryProps = {
  readonly onInsert?: (edits: readonly Edit[]) => void;
  readonly isReadOnly?: boolean;
  readonly failure?: string;
};

function TestLibrary({ onInsert, isReadOnly = false, failure }: TestLibraryProps): ReactNode {
  const [language, setLanguage] = useState<Language>('en');
  return (
    <LibraryDialog
      agreement={start}
      caret={{ kind: 'clause', id: clauseId('c1') }}
      language={language}
      topics={failure === undefined ? topics[language] : null}
      failure={failure ?? null}
      isReadOnly={isReadOnly}
      newId={newId}
      isProtected={(article) => article === 'XII'}
      onLanguage={setLanguage}
      onInsert={(edits) => onInsert?.(edits)}
      onClose={() => undefined}
    />
  );
}

function look(typed: string): HTMLElement {
  const field = screen.getByRole('searchbox');
  fireEvent.change(field, { target: { value: typed } });
  return field;
}

function preview(): string {
  return screen.getByRole('region', { name: 'The clause that is chosen' }).textContent;
}

describe('LibraryDialog', () => {
  it('shows every clause under its topic, and the first of them as it would stand', () => {
    render(<TestLibrary />);
    const all = topics.en.flatMap(({ clauses }) => clauses).length;

    expect(screen.getAllByRole('option').length).toBe(all);
    expect(screen.getByText(`${all} clauses`)).toBeTruthy();
    expect(preview()).toContain('It goes in as clause 1.2.');
  });

  it('finds clauses by words and articles, and shows what the found one declares', () => {
    render(<TestLibrary />);

    look('leaves xii');

    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Leaves and absences');
    expect(preview()).toContain('Leaves and absences follow Article XII');
    expect(preview()).toContain('Preserves Art. XII');
  });

  it('goes through the list with the arrows while one types, and takes a clause with Enter', () => {
    const onInsert = vi.fn();
    render(<TestLibrary onInsert={onInsert} />);
    const field = look('stand');
    const second = screen.getAllByRole('option')[1];

    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(preview()).toContain(second?.firstChild?.textContent);
    fireEvent.keyDown(field, { key: 'Enter' });

    expect(onInsert).toHaveBeenCalledOnce();
    expect(onInsert.mock.calls[0]?.[0]).toMatchObject([
      { kind: 'insert-clause', clause: { heading: second?.firstChild?.textContent } },
    ]);
  });

  it('says when nothing answers, and puts nothing in then', () => {
    const onInsert = vi.fn();
    render(<TestLibrary onInsert={onInsert} />);

    fireEvent.keyDown(look('zeppelin'), { key: 'Enter' });

    expect(screen.getByText(/No clause has these words/)).toBeTruthy();
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('can be read where nothing can be put in, and says so', () => {
    render(<TestLibrary isReadOnly />);

    expect(screen.queryByRole('button', { name: 'Put this clause in' })).toBeNull();
    expect(screen.getByText(/can only be read/)).toBeTruthy();
  });

  it('says why there is no library', () => {
    render(<TestLibrary failure="A file of it is damaged." />);

    expect(screen.getByRole('alert').textContent).toBe('A file of it is damaged.');
  });

  it('speaks Spanish', () => {
    render(<TestLibrary />, 'es');

    const dialog = within(screen.getByRole('dialog', { name: 'Biblioteca de cláusulas' }));
    expect(dialog.getByRole('button', { name: 'Agregar esta cláusula' })).toBeTruthy();
  });
});
