// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
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
    expect(screen.queryByText(/1 answer needs another look/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Choose');
  });

  it('presets neither arrangement nor vote: both are not known yet', () => {
    show();

    const chosen = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    expect(chosen).toEqual(['unknown', 'undecided']);
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

  it('takes further spans of grades, and gives each one up again', () => {
    const { onDone } = show(profile({ gradeSpans: [{ from: '6', to: '8' }] }));

    fireEvent.click(screen.getByRole('button', { name: 'Another span of grades' }));
    expect(screen.getByRole('button', { name: /Span 2: from grade/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove span 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Create the agreement' }));

    expect(onDone).toHaveBeenCalledWith(profile({ gradeSpans: [] }));
  });

  it('shows what each step asks only where it is taken, and puts a fault beside its field', () => {
    const { steps } = profile();
    const notice = { use: 'used', source: '', workingDays: 5 } as const;
    const { onDone } = show(profile({ steps: { ...steps, notice } }));
    const step = within(screen.getByRole('group', { name: 'The text is posted before the vote' }));
    const council = within(
      screen.getByRole('group', { name: 'The governing council votes on the text' }),
    );
    expect(council.queryByRole('textbox')).toBeNull();

    const days = step.getByRole('textbox', { name: 'Working days between the two' });
    fireEvent.change(days, { target: { value: 'a week' } });
    submit();

    expect(onDone).not.toHaveBeenCalled();
    expect(step.queryByText(/Write a whole number of days/)).toBeTruthy();
    expect(document.activeElement).toBe(days);
  });
});
