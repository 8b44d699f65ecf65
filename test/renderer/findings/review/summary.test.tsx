// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { InterfaceLanguage } from '../../../../renderer/words/catalogues';
import { putDraft } from '../../../../renderer/features/findings/review/draftStore';
import { CheckSummaryScreen } from '../../../../renderer/features/findings/review/summary/CheckSummaryScreen';
import { OpenWarning } from '../../../../renderer/features/findings/review/summary/OpenWarning';
import { sha256 } from '../../../../renderer/platform/sha256';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { reviewId } from '../../../../shared/agreement/ids';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import type { Finding } from '../../../../shared/check/Finding';
import { checkSummary } from '../../../../shared/check/review/checkSummary';
import { reviewedMatter, reviewFindings } from '../../../../shared/check/review/reviewFindings';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';
import { review } from '../../../builders/review';
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
          effects: [effect('XVII', { effect: 'waive' }), effect('IX')],
        }),
      ],
    }),
  ],
});
const findings = checkAgreement(start, laPilot);

/** The agreement with some of its findings answered. */
function answered(isAnswered: (finding: Finding) => boolean): Agreement {
  const reviews = findings.filter(isAnswered).flatMap((finding, at) => {
    const matter = reviewedMatter(finding, start, sha256);
    return matter === null ? [] : [review({ ...matter, id: reviewId(`r${at}`) })];
  });
  return { ...start, reviews };
}

function show(
  of: Agreement,
  onShow = vi.fn(),
  language: InterfaceLanguage = 'en',
  isBrokenDown = false,
) {
  render(
    <CheckSummaryScreen
      agreement={of}
      summary={checkSummary({ agreement: of, findings, pack: laPilot }, sha256)}
      checkedAt={new Date('2026-05-04T12:00:00Z')}
      isBrokenDown={isBrokenDown}
      onShow={onShow}
      onExport={() => undefined}
      onClose={() => undefined}
    />,
    language,
  );
}

describe('the summary of a check', () => {
  it('says what was read, under which pack and edition, and where the list is from', () => {
    show(start);

    const what = screen.getByRole('region', { name: 'What was checked' });
    expect(within(what).getByText(/^2 clauses were read on May 4, 2026/)).toBeTruthy();
    expect(
      within(what).getByText(`Los Angeles pilot schools, version ${laPilot.version}`),
    ).toBeTruthy();
    expect(within(what).getByText('2014-2017')).toBeTruthy();
    expect(within(what).getByText(/slide 11/)).toBeTruthy();
  });

  it('says what is half written, for it is in no file', () => {
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing found');
    const draft = { finding, answer: { reason: 'UTLA said', by: '' }, isAside: true };
    putDraft(start.id, null, draft);

    show(start);

    expect(screen.getByText('1 half-written answer waits. It is not in the file.')).toBeTruthy();
    putDraft(start.id, draft, null);
  });

  it('does not say that the clauses were read when checking has stopped since', () => {
    show(start, vi.fn(), 'en', true);

    const what = screen.getByRole('region', { name: 'What was checked' });
    expect(within(what).queryByText(/clauses were read/)).toBeNull();
    expect(within(what).getByText(/later changes were not checked/)).toBeTruthy();
  });

  it('lists what is open, and goes to it', () => {
    const onShow = vi.fn();
    show(start, onShow);

    const open = screen.getByRole('list', { name: 'Open: 3' });
    expect(within(open).getByText('Declares that it waives protected Article XVII')).toBeTruthy();
    fireEvent.click(within(open).getByRole('button', { name: '1.1 Visits' }));
    expect(onShow.mock.calls[0]?.[0]).toMatchObject({ severity: 'caution', clause: 'c1' });
  });

  it('tells what is disputed and dismissed with the reasons, and offers nothing to take back', () => {
    show(answered(() => true));

    for (const name of ['Disputed: 1', 'Dismissed: 1']) {
      expect(within(screen.getByRole('list', { name })).getByText(review().reason)).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  });

  it('lists answers that hold no longer', () => {
    const stale = { ...start, reviews: [review({ rule: 'subject-change' })] };
    show(stale);

    expect(screen.getByRole('list', { name: 'Answers that hold no longer: 1' })).toBeTruthy();
  });

  it('says what the check does not, and never that all is well', () => {
    show(answered(() => true));

    expect(screen.getByText(/does not decide what is lawful/)).toBeTruthy();
    expect(screen.getByText(/Article IX, which the list .* ask UTLA/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/waivable|no violations|no conflicts/i);
  });

  it('speaks Spanish', () => {
    show(start, vi.fn(), 'es');

    expect(screen.getByRole('heading', { name: 'Resumen de la revisión' })).toBeTruthy();
  });
});

describe('the warning before an export', () => {
  function warn(of: Agreement, onSummary = vi.fn()): void {
    const reviewed = reviewFindings(of, findings, sha256);
    render(
      <OpenWarning copy="union" reviewed={reviewed} isBrokenDown={false} onSummary={onSummary} />,
    );
  }

  it('counts what is open and what is disputed, without the notes, and leads to the summary', () => {
    const onSummary = vi.fn();
    warn(start, onSummary);

    expect(screen.getByText(/^Still open: 1 conflict, 1 caution\. /)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'See the summary' }));
    expect(onSummary).toHaveBeenCalledOnce();
  });

  it('warns of a disputed conflict alone, and of nothing once only dismissed cautions are left', () => {
    warn(answered(() => true));
    expect(screen.getByText(/^Still open: 1 disputed\. /)).toBeTruthy();
  });

  it.each(['staff', 'public'] as const)(
    'says of the %s copy that it does not show what is open, and not that UTLA reads it',
    (copy) => {
      const reviewed = reviewFindings(start, findings, sha256);
      render(<OpenWarning copy={copy} reviewed={reviewed} isBrokenDown={false} onSummary={null} />);

      const told = screen.getByText(
        /^Still open: 1 conflict, 1 caution\. This copy does not show it/,
      );
      expect(told.textContent).not.toContain('UTLA');
    },
  );

  it('is silent when nothing but notes is open', () => {
    const { open } = reviewFindings(start, findings, sha256);
    const notes = open.filter(({ severity }) => severity === 'note');
    const reviewed = { open: notes, disputed: [], dismissed: [], stale: [] };
    render(<OpenWarning copy="union" reviewed={reviewed} isBrokenDown={false} onSummary={null} />);

    expect(document.body.textContent).toBe('');
  });

  it('says that checking stopped, however little is known to be open', () => {
    const nothing = { open: [], disputed: [], dismissed: [], stale: [] };
    render(<OpenWarning copy="union" reviewed={nothing} isBrokenDown onSummary={null} />);

    expect(screen.getByText(/^Checking stopped because of a mistake/)).toBeTruthy();
  });
});
