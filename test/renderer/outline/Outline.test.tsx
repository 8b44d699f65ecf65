// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OutlineProps } from '../../../renderer/features/outline/Outline';
import { Outline } from '../../../renderer/features/outline/Outline';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { clauseSaying, section } from '../../builders/agreement';
import { render } from '../render';

const sections = [
  section({
    id: sectionId('s1'),
    title: 'Leaves',
    clauses: [
      clauseSaying('a', 'A.', { heading: 'Planned absences' }),
      clauseSaying('b', 'B.', { heading: 'Illness absences' }),
    ],
  }),
  section({ id: sectionId('s2'), title: 'Meetings', clauses: [clauseSaying('c', 'C.')] }),
];

function show(over: Partial<OutlineProps> = {}) {
  const props: OutlineProps = {
    sections,
    findings: [],
    current: null,
    isReadOnly: false,
    onGo: vi.fn(),
    onMove: vi.fn(),
    onAddSection: vi.fn(),
    ...over,
  };
  render(<Outline {...props} />);
  return props;
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(name) });
}

describe('Outline', () => {
  it('is a tree of numbered sections and clauses', () => {
    show();

    expect(screen.getAllByRole('row').map((each) => each.getAttribute('aria-label'))).toEqual([
      '1 Leaves',
      '1.1 Planned absences',
      '1.2 Illness absences',
      '2 Meetings',
      '2.1 C.',
    ]);
    expect(row('Planned').getAttribute('aria-level')).toBe('2');
  });

  it('says what was found where, and where one is', () => {
    const findings = [
      {
        rule: 'r',
        severity: 'conflict',
        clause: clauseId('b'),
        articles: [],
        evidence: null,
        citation: null,
        fixes: [],
      } as const,
    ];
    show({ findings, current: { kind: 'clause', id: clauseId('b') } });

    expect(row('Illness').querySelector('[aria-label="Conflict"]')).toBeTruthy();
    expect(row('Illness').textContent).toContain('you are here');
  });

  it('goes to the place of a row', () => {
    const { onGo } = show();

    fireEvent.click(row('Illness'));

    expect(onGo).toHaveBeenCalledWith({ kind: 'clause', id: 'b' });
  });

  it('moves a row by Alt and an arrow', () => {
    const { onMove } = show();

    act(() => row('Illness').focus());
    fireEvent.keyDown(row('Illness'), { key: 'ArrowUp', altKey: true });

    expect(onMove).toHaveBeenCalledWith(
      { kind: 'move-clause', clause: 'b', to: { parent: { kind: 'section', id: 's1' }, index: 0 } },
      { kind: 'clause', id: 'b' },
    );
  });

  it('offers no moving in a file that can only be read', () => {
    show({ isReadOnly: true });

    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a section' })).toBeNull();
  });
});
