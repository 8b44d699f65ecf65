// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { EffectsPanel } from '../../../renderer/features/effects/EffectsPanel';
import type { Effect } from '../../../shared/agreement/Body';
import { clauseSaying, effect } from '../../builders/agreement';
import { unwrap } from '../../builders/signing';
import { render } from '../render';

const pack = unwrap(await loadRulePack('la-pilot'));

type TestPanelProps = {
  readonly effects?: readonly Effect[];
  readonly onChange?: (effects: readonly Effect[]) => void;
  readonly isReadOnly?: boolean;
};

function TestPanel({ effects = [], onChange, isReadOnly = false }: TestPanelProps): ReactNode {
  const [now, setNow] = useState(effects);
  return (
    <EffectsPanel
      clause={clauseSaying('c1', 'Words.', { heading: 'On-site hours', effects: now })}
      number="4.2"
      pack={pack}
      isReadOnly={isReadOnly}
      pickerRef={createRef()}
      onChange={(_, changed) => {
        setNow(changed);
        onChange?.(changed);
      }}
    />
  );
}

function pick(typed: string): void {
  const field = screen.getByRole('combobox');
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.keyUp(field, { key: 'Enter' });
}

describe('EffectsPanel', () => {
  it('says which clause it is about, and asks for an article', () => {
    render(<TestPanel />);

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '4.2 On-site hours and the contract',
    );
    expect(
      screen.getByRole('combobox', { name: 'Which article does this clause touch?' }),
    ).toBeTruthy();
  });

  it('leaves an effect that is only begun by Escape, and nothing that is declared', () => {
    const onChange = vi.fn();
    render(<TestPanel effects={[effect('IX')]} onChange={onChange} />);
    pick('XII');
    const [declared, begun] = screen.getAllByRole('radiogroup');
    if (declared === undefined || begun === undefined) throw new Error('no card was begun');

    fireEvent.keyDown(within(declared).getAllByRole('radio')[0] ?? declared, { key: 'Escape' });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
    fireEvent.keyDown(within(begun).getAllByRole('radio')[0] ?? begun, { key: 'Escape' });

    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.getByRole('combobox')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes an article by mouse as well, and shuts the list', () => {
    render(<TestPanel />);
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);
    expect(field.getAttribute('aria-expanded')).toBe('true');

    const option = screen.getByRole('option', { name: /^XVII / });
    const isLeftAlone = fireEvent.mouseDown(option);
    fireEvent.click(option);

    expect(isLeftAlone).toBe(false);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('img', { name: 'Article XVII, protected' })).toBeTruthy();
  });

  it('shuts the list with Escape and opens it again with an arrow', () => {
    render(<TestPanel />);
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);

    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();

    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(screen.getByRole('listbox')).toBeTruthy();
  });

  it('declares nothing before somebody says what the clause does', () => {
    const onChange = vi.fn();
    render(<TestPanel onChange={onChange} />);

    pick('xii');

    expect(screen.getByRole('img', { name: 'Article XII, protected' })).toBeTruthy();
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(4);
    expect(onChange).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('radio', { name: 'Waive' }));

    expect(onChange).toHaveBeenCalledExactlyOnceWith([
      { article: 'XII', section: null, effect: 'waive', note: '' },
    ]);
    expect(screen.getByText('That is a conflict: the article is protected.')).toBeTruthy();
  });

  it('takes a section over when its field is left, and keeps a wrong one to be corrected', () => {
    const onChange = vi.fn();
    render(<TestPanel effects={[effect('IX', { section: '2.0' })]} onChange={onChange} />);
    const field = screen.getByRole('textbox', { name: /^Section of the article/ });

    fireEvent.change(field, { target: { value: 'two' } });
    fireEvent.blur(field);
    expect(screen.getByText('Write it as it is printed: 2.0, or 4.2(a).')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();

    fireEvent.change(field, { target: { value: '4.2 (A)' } });
    fireEvent.blur(field);
    expect(onChange).toHaveBeenCalledExactlyOnceWith([effect('IX', { section: '4.2(a)' })]);
  });

  it('removes an effect', () => {
    const onChange = vi.fn();
    render(<TestPanel effects={[effect('IX'), effect('XL')]} onChange={onChange} />);

    expect(screen.getByText('Not in this rule pack: check the number')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Article XL' }));

    expect(onChange).toHaveBeenCalledExactlyOnceWith([effect('IX')]);
  });

  it('changes nothing in a file that is only to be read', () => {
    render(<TestPanel effects={[effect('IX')]} isReadOnly />);

    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });
});
