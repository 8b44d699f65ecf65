// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FIXES } from '../../../../renderer/features/findings/fixes/OfferedFixes';
import { FindingsPanel } from '../../../../renderer/features/findings/FindingsPanel';
import { useDraftStore } from '../../../../renderer/features/findings/review/draftStore';
import { NOTHING_FOUND } from '../../../../renderer/features/findings/review/nothingFound';
import { useReviewer } from '../../../../renderer/features/findings/review/reviewerStore';
import { useReviewed } from '../../../../renderer/features/findings/review/useReviewed';
import { useFindingSteps } from '../../../../renderer/features/findings/useFindingSteps';
import { sha256 } from '../../../../renderer/platform/sha256';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { applyEdit } from '../../../../shared/agreement/edits/applyEdit';
import type { Edit } from '../../../../shared/agreement/edits/Edit';
import { clauseId, reviewId } from '../../../../shared/agreement/ids';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { reviewedMatter } from '../../../../shared/check/review/reviewFindings';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';
import { dayInMay, unwrap } from '../../../builders/signing';
import { render } from '../../render';

const start = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'Visits are planned.', {
          heading: 'Visits',
          effects: [effect('X', { effect: 'supplement' })],
        }),
        clauseSaying('c2', 'Hours are set here.', {
          heading: 'Hours',
          effects: [effect('XVII', { effect: 'waive' })],
        }),
      ],
    }),
  ],
});

afterEach(() => {
  useReviewer.setState({ name: '' });
  useDraftStore.setState({ drafts: new Map() });
});

/** The panel with answers that take effect, and a button for an edit of the words. */
function Panel({ isReadOnly = false }: { readonly isReadOnly?: boolean }): ReactNode {
  const [now, setNow] = useState<Agreement>(start);
  const reviewed = useReviewed(now, checkAgreement(now, laPilot));
  const steps = useFindingSteps({
    reviewed: reviewed ?? NOTHING_FOUND,
    agreement: now,
    onReveal: () => undefined,
  });
  const apply = (edit: Edit): void => setNow(unwrap(applyEdit(now, edit)));
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const {
            id: clause,
            children: _,
            ...content
          } = clauseSaying('c1', 'Visits are not.', {
            effects: [effect('X', { effect: 'supplement' })],
          });
          apply({ kind: 'put-clause', clause: clauseId(clause), content });
        }}
      >
        change the words
      </button>
      {reviewed !== null && (
        <FindingsPanel
          reviewed={reviewed}
          state="checked"
          steps={steps}
          agreement={now}
          pack={laPilot}
          isReadOnly={isReadOnly}
          offered={NO_FIXES}
          onFix={() => undefined}
          onReplace={() => undefined}
          onGo={() => undefined}
          onAnswer={(finding, answer) => {
            const matter = reviewedMatter(finding, now, sha256);
            const id = reviewId(`r${now.reviews.length}`);
            if (matter !== null) {
              apply({ kind: 'add-review', review: { ...matter, ...answer, id, at: dayInMay(4) } });
            }
            return matter !== null;
          }}
          onTakeBack={({ id }) => apply({ kind: 'remove-review', review: id })}
          onShow={() => undefined}
          onSummary={() => undefined}
        />
      )}
    </>
  );
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function write(label: string, value: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
}

function sum(): string | null {
  return screen.getByRole('heading', { level: 2 }).textContent;
}

function dismiss(reason = 'It only adds.'): void {
  press(/Visits/);
  press('Dismiss …');
  write('Why may it be set aside?', reason);
  write('Your name', 'Lourdes Bañuelos');
  press('Dismiss the caution');
}

describe('an answer to a finding', () => {
  it('dismisses a caution with a reason, which then counts no more', () => {
    render(<Panel />);
    expect(sum()).toBe('1 conflict, 1 caution');

    dismiss();

    expect(sum()).toBe('1 conflict');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Hours/ }));
    press('1 dismissed caution');
    const group = screen.getByRole('list', { name: '1 dismissed caution' });
    expect(within(group).getByText('It only adds.')).toBeTruthy();
    expect(within(group).getByText('Lourdes Bañuelos, May 4, 2026')).toBeTruthy();
  });

  it('disputes a conflict in a note, and counts it as disputed', () => {
    render(<Panel />);
    press('Dispute …');
    press('UTLA agreed to this in writing; we have the letter.');
    write('Your name', 'Ana Prueba');
    press('Add the note');

    expect(sum()).toBe('1 caution, 1 disputed');
    expect(screen.queryByRole('button', { name: 'Dispute …' })).toBeNull();
    press('1 disputed conflict');
    expect(screen.getByText('UTLA agreed to this in writing; we have the letter.')).toBeTruthy();
  });

  it('cannot dismiss a conflict', () => {
    render(<Panel />);

    expect(screen.queryByRole('button', { name: 'Dismiss …' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Dispute …' })).toBeTruthy();
  });

  it('is kept half-written while something else is looked at, and shown again', () => {
    render(<Panel />);
    press('Dispute …');
    write('Why do you think it is allowed?', 'UTLA said so in');
    press(/Visits/);

    expect(screen.getByText('Half-written answer kept')).toBeTruthy();
    expect(screen.getByText('1 half-written answer waits. It is not in the file.')).toBeTruthy();
    press('Go to it');
    expect(screen.getByDisplayValue('UTLA said so in')).toBeTruthy();
    expect(document.activeElement?.tagName).not.toBe('TEXTAREA');
  });

  it('is kept through a check that finds it in other words', () => {
    render(<Panel />);
    press(/Visits/);
    press('Dismiss …');
    write('Why may it be set aside?', 'It only ad');
    const field = screen.getByDisplayValue('It only ad');

    press('change the words');

    expect(screen.getByDisplayValue('It only ad')).toBe(field);
  });

  it('is put aside by Escape, and let go of only when that is said', async () => {
    render(<Panel />);
    press('Dispute …');
    write('Why do you think it is allowed?', 'UTLA said so');
    fireEvent.keyDown(screen.getByDisplayValue('UTLA said so'), { key: 'Escape' });

    expect(screen.queryByDisplayValue('UTLA said so')).toBeNull();
    press('Go on with the note …');
    const field = screen.getByDisplayValue('UTLA said so');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    press('Keep as it was');
    expect(screen.getByRole('button', { name: 'Dispute …' })).toBeTruthy();
  });

  it('asks for a reason, then for a name, each at its field', () => {
    render(<Panel />);
    press('Dispute …');
    const [reason, name] = screen.getAllByRole('textbox');

    press('Add the note');
    expect(document.activeElement).toBe(reason);
    expect(screen.getByText('Say why, in a sentence or two.')).toBeTruthy();
    write('Why do you think it is allowed?', '   because   ');
    press('Add the note');

    expect(document.activeElement).toBe(name);
    expect(screen.getByText('Say who answers here.')).toBeTruthy();
    expect(sum()).toBe('1 conflict, 1 caution');
  });

  it('is left with Escape, with the focus back on its button', () => {
    render(<Panel />);
    press('Dispute …');

    fireEvent.keyDown(screen.getByRole('form', { name: 'Dispute this conflict' }), {
      key: 'Escape',
    });

    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dispute …' }));
  });

  it('is taken back, and the caution is open again', () => {
    render(<Panel />);
    dismiss();
    press('1 dismissed caution');

    press(/^Take back the dismissal/);

    expect(sum()).toBe('1 conflict, 1 caution');
    expect(screen.queryByText(/dismissed/)).toBeNull();
  });

  it('holds no longer when the words change: it is said, listed, and offered again', () => {
    render(<Panel />);
    dismiss('A visit takes nothing away.');

    press('change the words');

    expect(sum()).toBe('1 conflict, 1 caution');
    expect(screen.getByText('An answer holds no longer.')).toBeTruthy();
    const stale = screen.getByRole('list', { name: '1 answer holds no longer' });
    expect(within(stale).getByText('The words have changed since.')).toBeTruthy();
    press(/Declares an addition/);
    press('Dismiss …');
    press('A visit takes nothing away.');
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveProperty(
      'value',
      'Lourdes Bañuelos',
    );
    press('Dismiss the caution');
    press(/^Remove the answer/);
    expect(screen.queryByText(/no longer/)).toBeNull();
    expect(sum()).toBe('1 conflict');
  });

  it('is offered nowhere in a file that is only to be read', () => {
    render(<Panel isReadOnly />);

    expect(screen.queryByRole('button', { name: 'Dispute …' })).toBeNull();
  });

  it('never makes an approval of a list with nothing open', () => {
    render(<Panel />);
    dismiss();
    press('Dispute …');
    write('Why do you think it is allowed?', 'We asked.');
    press('Add the note');

    expect(sum()).toBe('1 disputed');
    expect(screen.getByText(/not an approval/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/waivable|no violations/i);
  });

  it('speaks Spanish', () => {
    render(<Panel />, 'es');

    press('Impugnar …');

    expect(screen.getByRole('form', { name: 'Impugnar este conflicto' })).toBeTruthy();
  });
});
