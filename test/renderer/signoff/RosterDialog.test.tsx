// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RosterDialogProps } from '../../../renderer/features/signoff/roster/RosterDialog';
import { RosterDialog } from '../../../renderer/features/signoff/roster/RosterDialog';
import type { Roster } from '../../../shared/agreement/Roster';
import { err, ok } from '../../../shared/result';
import { person } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';
import { render } from '../render';

function open(over: Partial<RosterDialogProps>): void {
  render(
    <RosterDialog
      roster={[]}
      newId={countedIds()}
      readTable={async () => ok({ kind: 'cancelled' })}
      record={async () => null}
      onClose={() => undefined}
      {...over}
    />,
  );
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

function write(label: string, text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
}

describe('RosterDialog', () => {
  it('records a list that was typed in', async () => {
    const record = vi.fn<(roster: Roster) => Promise<null>>(async () => null);
    const onClose = vi.fn();
    open({ record, onClose });

    write('Name, row 1', 'Lucía Abarca');
    write('Role, row 1', 'Teacher');
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await press('Record this list');

    expect(record.mock.calls[0]?.[0]).toMatchObject([
      { name: 'Lucía Abarca', role: 'Teacher', member: true, percent: 100 },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says in which row what is wrong, and records nothing', async () => {
    const record = vi.fn(async () => null);
    open({ record });

    write('Name, row 1', 'Lucía Abarca');
    write('Percent of a full position, row 1', 'half');
    await press('Record this list');

    expect(record).not.toHaveBeenCalled();
    const told = screen.getByRole('alert').textContent;
    expect(told).toContain('Row 1: it is not said whether');
    expect(told).toContain('Row 1: “half” is no whole percent.');
  });

  it('fills in a list that was read from a table, to be looked over', async () => {
    const roster = [person('p1', 'Lucía Abarca'), person('p2', 'Otis Marsh', { member: false })];
    open({ readTable: async () => ok({ kind: 'read', fileName: 'staff.csv', roster }) });

    await press('Read from a CSV file');

    expect(screen.getByText(/^2 people were read from staff\.csv/)).toBeTruthy();
    expect(screen.getByDisplayValue('Otis Marsh')).toBeTruthy();
  });

  it('says row by row what is wrong in a table', async () => {
    open({
      readTable: async () =>
        err({
          kind: 'rows',
          faults: [
            { kind: 'no-name', row: 3 },
            { kind: 'no-name', row: 7 },
          ],
        }),
    });

    await press('Read from a CSV file');

    expect(screen.getByRole('alert').textContent).toContain('2 things keep this');
    expect(screen.getByText('Row 7: the name is missing.')).toBeTruthy();
  });
});
