// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ProfileForm } from '../../../renderer/features/profile/ProfileForm';
import type { Profile } from '../../../shared/agreement/Profile';
import { profile } from '../../builders/agreement';
import { render } from '../render';

function show(before: Profile | null = null) {
  const onDone = vi.fn<(profile: Profile) => void>();
  const onBack = vi.fn<() => void>();
  render(
    <ProfileForm
      subject="New agreement"
      action="Create the agreement"
      before={before}
      packEdition="2014-2017"
      today={new Date('2026-11-21T12:00')}
      onBack={onBack}
      onDone={onDone}
    />,
  );
  return { onDone, onBack };
}

function submit(): void {
  fireEvent.click(screen.getByRole('button', { name: 'Create the agreement' }));
}

describe('ProfileForm', () => {
  it('says what cannot wait, beside the field, and makes nothing', () => {
    const { onDone } = show();

    submit();

    expect(onDone).not.toHaveBeenCalled();
    expect(screen.queryByText('Choose the year.')).toBeTruthy();
    expect(screen.queryByText(/Choose one\. Which articles are protected/)).toBeTruthy();
    expect(screen.queryByText(/2 answers need another look/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Choose');
  });

  it('presets neither arrangement nor vote', () => {
    show();

    const chosen = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    expect(chosen).toEqual(['undecided']);
  });

  it('hands over what was filled in', () => {
    const { onDone } = show(profile({ school: 'Alder Creek', principal: '' }));

    fireEvent.change(screen.getByRole('textbox', { name: 'Principal' }), {
      target: { value: 'Jasper Ravenscroft' },
    });
    submit();

    expect(onDone).toHaveBeenCalledWith(
      profile({ school: 'Alder Creek', principal: 'Jasper Ravenscroft' }),
    );
  });

  it('asks for the figures of a vote only where there is one', () => {
    show(profile());
    expect(screen.queryByRole('group', { name: 'Needed to pass' })).toBeNull();

    fireEvent.click(screen.getByRole('radio', { name: /The staff votes on the text/ }));

    expect(screen.queryByRole('group', { name: 'Needed to pass' })).toBeTruthy();
  });
});
