// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SignOffPanel } from '../../../renderer/features/signoff/SignOffPanel';
import { sha256 } from '../../../renderer/platform/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreement, person } from '../../builders/agreement';
import { signed, withRoster } from '../../builders/signing';
import { render } from '../render';

const people = [person('p1', 'Lucía Abarca'), person('p2', 'Tunde Adeyemi')];

function show(shown: Agreement): void {
  render(
    <SignOffPanel
      agreement={shown}
      sha256={sha256}
      isReadOnly={false}
      hasUnsavedEdits={false}
      onChangeRoster={() => undefined}
      onHandOver={() => undefined}
    />,
  );
}

describe('SignOffPanel', () => {
  it('asks for a staff list first', () => {
    show(agreement());

    expect(screen.getByRole('button', { name: 'Write the staff list' })).toBeTruthy();
  });

  it('hands the laptop to nobody before the list is recorded', () => {
    show(agreement({ roster: people }));

    expect(screen.queryByRole('button', { name: /^Hand over/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Look over and record the list' })).toBeTruthy();
  });

  it('shows that somebody has chosen, never what', () => {
    show(signed(withRoster(agreement(), people), 'decline', 'Lucía Abarca'));

    expect(screen.getByText(/^recorded on/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hand over to Tunde Adeyemi' })).toBeTruthy();
    expect(screen.queryByText(/declines|has declined|elected\b.*Abarca/)).toBeNull();
  });

  it('shows signatures that an edit set aside as for an earlier version', () => {
    const before = signed(withRoster(agreement(), people), 'elect', 'Lucía Abarca');
    show({ ...before, profile: { ...before.profile, school: 'Alder Creek' } });

    expect(screen.getByRole('heading', { name: 'For an earlier version' })).toBeTruthy();
    expect(screen.getByText(/^1 signature for version/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hand over to Lucía Abarca' })).toBeTruthy();
  });
});
