// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FIXES } from '../../../renderer/features/findings/fixes/OfferedFixes';
import { FindingsPanel } from '../../../renderer/features/findings/FindingsPanel';
import { useReviewed } from '../../../renderer/features/findings/review/useReviewed';
import type { FindingSteps } from '../../../renderer/features/findings/useFindingSteps';
import { useFindingSteps } from '../../../renderer/features/findings/useFindingSteps';
import { filterFor, useView } from '../../../renderer/features/findings/view/viewStore';
import { NOTHING_FOUND } from '../../../renderer/features/findings/review/nothingFound';
import { sha256 } from '../../../renderer/platform/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementId, reviewId } from '../../../shared/agreement/ids';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import type { Finding } from '../../../shared/check/Finding';
import { reviewedMatter } from '../../../shared/check/review/reviewFindings';
import { agreement, clauseSaying, effect, section } from '../../builders/agreement';
import { laPilot } from '../../builders/laPilot';
import { review } from '../../builders/review';
import { render } from '../render';

const written = agreement({
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
        clauseSaying('c3', 'Guests sign in.', {
          heading: 'Guests',
          effects: [effect('X', { effect: 'modify' }), effect('XVII', { effect: 'supplement' })],
        }),
      ],
    }),
  ],
});
const found = checkAgreement(written, laPilot);

/** With the conflict about the hours disputed. */
const answered: Agreement = { ...written, reviews: found.flatMap(disputed).slice(0, 1) };

function disputed(finding: Finding) {
  const matter = finding.clause === 'c2' ? reviewedMatter(finding, written, sha256) : null;
  return matter === null ? [] : [review({ ...matter, id: reviewId('r1') })];
}

afterEach(() => useView.setState({ filtered: null, grouping: 'severity' }));

let steps: FindingSteps;

type PanelProps = { readonly of?: Agreement; readonly onReveal?: (finding: Finding) => void };

function Panel({ of = written, onReveal = () => undefined }: PanelProps): ReactNode {
  const reviewed = useReviewed(of, found) ?? NOTHING_FOUND;
  steps = useFindingSteps({ reviewed, agreement: of, onReveal });
  return (
    <FindingsPanel
      reviewed={reviewed}
      state="checked"
      steps={steps}
      agreement={of}
      pack={laPilot}
      isReadOnly={false}
      offered={NO_FIXES}
      onFix={() => undefined}
      onReplace={() => undefined}
      onGo={() => undefined}
      onAnswer={() => true}
      onTakeBack={() => undefined}
      onShow={() => undefined}
      onSummary={() => undefined}
    />
  );
}

function choose(field: string, option: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`${field}$`) }));
  const list = screen.getByRole('listbox');
  fireEvent.click(within(list).getByRole('option', { name: option }));
}

function places(): readonly (string | undefined)[] {
  return screen
    .queryAllByRole('button', { name: /^(Conflict|Caution)\b/ })
    .map((head) => /1\.\d/.exec(head.textContent)?.[0]);
}

describe('the view of the findings', () => {
  it('shows one severity, counts what it hides, and is walked in that alone', () => {
    const onReveal = vi.fn();
    render(<Panel onReveal={onReveal} />);
    expect(places()).toEqual(['1.2', '1.3', '1.1', '1.3']);

    choose('Show', 'Cautions (2)');

    expect(places()).toEqual(['1.1', '1.3']);
    expect(screen.getByText('2 are hidden, and F8 passes them over.')).toBeTruthy();
    for (let step = 0; step < 3; step += 1) act(() => steps.step(1));
    expect(onReveal.mock.calls.map(([finding]) => finding.clause)).toEqual(['c1', 'c3', 'c1']);
    expect(screen.getByText(/^1 of 2 shown: Caution/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 conflicts, 2 cautions');

    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(places()).toHaveLength(4);
  });

  it('gives way to a finding that is gone to from elsewhere', () => {
    render(<Panel />);
    choose('Show', 'Cautions (2)');
    const [conflict] = found.filter(({ severity }) => severity === 'conflict');
    if (conflict === undefined) throw new Error('no conflict');

    act(() => steps.activate(conflict));

    expect(places()).toHaveLength(4);
    expect(steps.active).toBe(conflict);
  });

  it('goes through the text clause by clause, or article by article, each finding once', () => {
    render(<Panel />);

    choose('Order', 'By clause');
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      '1.1 Visits1',
      '1.2 Hours1',
      '1.3 Guests2',
    ]);
    expect(steps.walked.map(({ clause }) => clause)).toEqual(['c1', 'c2', 'c3', 'c3']);

    choose('Order', 'By article');
    expect(steps.walked.map(({ articles }) => articles.join())).toEqual(['X', 'X', 'XVII', 'XVII']);
    expect(steps.walked.map(({ severity }) => severity)).toEqual([
      'conflict',
      'caution',
      'conflict',
      'caution',
    ]);
  });

  it('keeps open in another order what took the place of an answered one', () => {
    const { rerender } = render(<Panel />);
    const disputedOne = steps.walked.find(({ clause }) => clause === 'c2');
    if (disputedOne === undefined) throw new Error('nothing to dispute');
    act(() => steps.activate(disputedOne));
    rerender(<Panel of={answered} />);
    const next = steps.active;
    expect(next?.clause).toBe('c3');

    choose('Order', 'By clause');

    expect(steps.walked[0]?.clause).toBe('c1');
    expect(steps.active).toBe(next);
  });

  it('shows what was answered, and goes through that', () => {
    const onReveal = vi.fn();
    render(<Panel of={answered} onReveal={onReveal} />);

    choose('Show', 'Answered (1)');

    expect(places()).toEqual([]);
    expect(screen.getByRole('list', { name: '1 disputed conflict' })).toBeTruthy();
    act(() => steps.step(1));
    expect(onReveal.mock.calls.map(([finding]) => finding.clause)).toEqual(['c2']);
    expect(screen.getByRole('listitem', { current: true })).toBeTruthy();
    expect(steps.active).toBeNull();
  });

  it('never takes what a filter hides for nothing', () => {
    render(<Panel />);
    act(() => steps.setFilter({ kind: 'severity', severity: 'note' }));

    expect(screen.getByText(/^There is nothing of this kind now\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Notes \(0\)/ })).toBeTruthy();
  });

  it('stays for the session, and hides nothing of another agreement', () => {
    const { unmount } = render(<Panel />);
    choose('Show', 'Conflicts (2)');
    choose('Order', 'By article');
    unmount();

    render(<Panel />);
    expect(steps.filter).toEqual({ kind: 'severity', severity: 'conflict' });
    expect(steps.grouping).toBe('article');
    expect(filterFor(useView.getState(), agreementId('another'))).toEqual({ kind: 'all' });
  });
});
