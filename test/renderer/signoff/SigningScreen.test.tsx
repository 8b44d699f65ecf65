// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Signer } from '../../../renderer/features/signoff/SignOffPanel';
import { SigningScreen } from '../../../renderer/features/signoff/sign/SigningScreen';
import { sha256 } from '../../../renderer/platform/sha256';
import type { SigningProposal } from '../../../shared/signoff/proposeSigning';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { agreement, person } from '../../builders/agreement';
import { unwrap } from '../../builders/signing';
import { render } from '../render';

const lucia = person('p1', 'Lucía Abarca');
const listed = agreement({ roster: [lucia, person('p2', 'Tunde Adeyemi')] });

function open(
  record: (proposal: SigningProposal) => Promise<string | null>,
  signer: Signer = { kind: 'member', person: lucia },
): void {
  render(
    <SigningScreen
      agreement={listed}
      signer={signer}
      sha256={sha256}
      record={record}
      onClose={() => undefined}
    />,
  );
}

function typeName(name: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: /full name/ }), { target: { value: name } });
}

async function press(name: RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

describe('SigningScreen', () => {
  it('presets neither answer, shows the text, and records nothing without a choice', async () => {
    const record = vi.fn(async () => null);
    open(record);

    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2);
    expect(screen.getByText('Office hours are held twice a week.')).toBeTruthy();
    typeName('Lucía Abarca');
    await press(/^Record my choice$/);

    expect(record).not.toHaveBeenCalled();
    expect(screen.getByText('Choose first whether you elect or decline.')).toBeTruthy();
  });

  it.each([
    ['elect', 'I elect to work under it'],
    ['decline', 'I decline'],
  ] as const)('records to the letter what it showed: %s', async (choice, label) => {
    const record = vi.fn<(proposal: SigningProposal) => Promise<null>>(async () => null);
    const shown = unwrap(proposeSigning(listed, { act: choice, name: 'Lucía Abarca' }, sha256));
    open(record);

    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${label}`) }));
    expect(screen.getByText(shown.act.statement)).toBeTruthy();
    typeName('lucía  abarca');
    await press(new RegExp(`^Record: ${label}$`));

    expect(record).toHaveBeenCalledExactlyOnceWith(shown);
    expect(
      screen.getByRole('heading', { name: 'Recorded. Thank you, Lucía Abarca.' }),
    ).toBeTruthy();
    // The next person to look at the screen must not see what was chosen.
    expect(screen.queryByText(/elect|decline/)).toBeNull();
  });

  it('takes nobody else’s name', async () => {
    const record = vi.fn(async () => null);
    open(record);

    fireEvent.click(screen.getByRole('radio', { name: /^I decline/ }));
    typeName('Tunde Adeyemi');
    await press(/^Record: I decline$/);

    expect(record).not.toHaveBeenCalled();
    expect(screen.getByText(/^This screen is for Lucía Abarca/)).toBeTruthy();
  });

  it('says why nothing was recorded, and stays', async () => {
    open(async () => 'The disk is full.', { kind: 'principal' });

    typeName('Robin Castellanos');
    await press(/^Record: I sign as principal$/);

    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(screen.getByText(/^I, Robin Castellanos, principal of/)).toBeTruthy();
  });
});
