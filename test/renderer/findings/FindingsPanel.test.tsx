// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import type { FindingsPanelProps } from '../../../renderer/features/findings/FindingsPanel';
import { FindingsPanel } from '../../../renderer/features/findings/FindingsPanel';
import { useFindingSteps } from '../../../renderer/features/findings/useFindingSteps';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import { offeredFixes } from '../../../shared/check/fixes/offeredFixes';
import type { Finding } from '../../../shared/check/Finding';
import { agreement, clauseSaying, effect, section } from '../../builders/agreement';
import { unwrap } from '../../builders/signing';
import { render } from '../render';

const pack = unwrap(await loadRulePack('la-pilot'));

const leaves = agreement({
  sections: [
    section({
      id: sectionId('s1'),
      title: 'Leaves',
      clauses: [
        clauseSaying('c1', 'The office files visits under Article X of the contract.', {
          heading: 'Visits',
        }),
        clauseSaying('c2', 'A note is asked for, notwithstanding Article XII.', {
          heading: 'Illness',
        }),
        clauseSaying('c3', 'Hours are set here.', {
          heading: 'Hours',
          effects: [effect('XVII', { effect: 'waive' })],
        }),
      ],
    }),
  ],
});
const found = checkAgreement(leaves, pack);

type TestPanelProps = Partial<Omit<FindingsPanelProps, 'reviewed'>> & {
  readonly findings?: readonly Finding[];
  readonly onReveal?: (finding: Finding) => void;
};

function TestPanel({
  findings = found,
  onReveal = () => undefined,
  ...over
}: TestPanelProps): ReactNode {
  const reviewed = useMemo(
    () => ({ open: findings, disputed: [], dismissed: [], stale: [] }),
    [findings],
  );
  const steps = useFindingSteps({ reviewed, agreement: leaves, onReveal });
  return (
    <FindingsPanel
      reviewed={reviewed}
      state="checked"
      steps={steps}
      agreement={leaves}
      pack={pack}
      isReadOnly={false}
      offered={offeredFor(steps.active)}
      onFix={() => undefined}
      onReplace={() => undefined}
      onGo={() => undefined}
      onAnswer={() => true}
      onTakeBack={() => undefined}
      onShow={() => undefined}
      onSummary={() => undefined}
      {...over}
    />
  );
}

function offeredFor(active: Finding | null): FindingsPanelProps['offered'] {
  const fixes = active === null ? [] : offeredFixes(active, leaves, pack);
  return { fixes, replacements: [] };
}

function open(): readonly HTMLElement[] {
  return screen.queryAllByRole('button', { expanded: true });
}

describe('FindingsPanel', () => {
  it('counts, puts conflicts first and opens only the first', () => {
    render(<TestPanel />);

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 conflicts, 1 caution');
    const places = within(screen.getByRole('list', { name: 'Findings' }))
      .getAllByRole('heading', { level: 3 })
      .map((heading) => /1\.\d/.exec(heading.textContent)?.[0]);
    expect(places).toEqual(['1.2', '1.3', '1.1']);
    expect(open()).toHaveLength(1);
  });

  it('shows the words, how they were read, and the source with how sure it is', () => {
    render(<TestPanel />);

    const table = screen.getByRole('table', { name: 'What the finding rests on' });
    expect(within(table).getByText('notwithstanding Article XII')).toBeTruthy();
    expect(within(table).getByText('sets aside · Leaves and Absences')).toBeTruthy();
    expect(screen.getByText(/^Source: .*slide 11.*\(one source says so\)$/)).toBeTruthy();
  });

  it('tells on “Why?” what is known of the article and what is not, and under which pack', () => {
    render(<TestPanel />);
    fireEvent.click(screen.getByRole('button', { name: /Hours/ }));
    expect(screen.queryByRole('group', { name: 'Why?' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));

    const why = within(screen.getByRole('group', { name: 'Why?' }));
    expect(why.getByText('Holidays and Vacation')).toBeTruthy();
    expect(why.getByText('† Title not confirmed in a source yet')).toBeTruthy();
    expect(why.getByText(/^Title: .*\(the source shows only part of it\)$/)).toBeTruthy();
    expect(why.getByText('Protected: may not be waived or modified')).toBeTruthy();
    expect(why.getByText(`Los Angeles pilot schools, ${pack.version}`)).toBeTruthy();
  });

  it('tells of a matter of state law the sections, what they ask at least, and how sure that is', () => {
    const lunch = agreement({
      sections: [
        section({ clauses: [clauseSaying('c1', 'Teachers eat lunch with students on Fridays.')] }),
      ],
    });
    const aboutLaw = checkAgreement(lunch, pack).filter(({ rule }) => rule === 'state-law-change');
    render(<TestPanel findings={aboutLaw} />);

    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));

    const why = within(screen.getByRole('group', { name: 'Why?' }));
    expect(why.getByText('California Education Code 44813, 44814')).toBeTruthy();
    expect(
      why.getByText('one duty-free lunch period a day for each full-time teacher'),
    ).toBeTruthy();
    expect(why.getByText(/California Education Code \(one source says so\)/)).toBeTruthy();
  });

  it('leads to the other clauses that a finding is about', () => {
    const onGo = vi.fn();
    const [first] = found;
    if (first === undefined) throw new Error('nothing found');
    render(<TestPanel findings={[{ ...first, related: [clauseId('c3')] }]} onGo={onGo} />);

    fireEvent.click(screen.getByRole('button', { name: 'Go to 1.3 Hours' }));

    expect(onGo).toHaveBeenCalledWith({ kind: 'clause', id: 'c3' });
  });

  it('goes on and round the end, tells where, and opens each', () => {
    const onReveal = vi.fn();
    render(<TestPanel onReveal={onReveal} />);
    const next = screen.getByRole('button', { name: 'Next finding (F8)' });

    for (let step = 0; step < 4; step += 1) fireEvent.click(next);

    expect(onReveal.mock.calls.map(([finding]) => finding.clause)).toEqual([
      'c2',
      'c3',
      'c1',
      'c2',
    ]);
    expect(screen.getByText('1 of 3: Conflict. Sets aside protected Article XII')).toBeTruthy();
    expect(open()).toHaveLength(1);
  });

  it('offers to take a declared effect back, and to declare what settles a caution', () => {
    const onFix = vi.fn();
    render(<TestPanel onFix={onFix} />);

    fireEvent.click(screen.getByRole('button', { name: /Hours/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Waives Article XVII”' }));
    fireEvent.click(screen.getByRole('button', { name: /Visits/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Declare “Preserves Article X”' }));

    expect(onFix.mock.calls.map(([, fix]) => [fix.kind, fix.effect.article])).toEqual([
      ['remove-effect', 'XVII'],
      ['declare-effect', 'X'],
    ]);
    const adding = screen.getByRole('button', { name: 'Add that Article X stands' });
    const added = document.getElementById(adding.getAttribute('aria-describedby') ?? '');
    expect(added?.textContent).toContain('where the two differ, Article X governs.');
  });

  it('offers nothing in a file that is only to be read', () => {
    render(<TestPanel isReadOnly />);

    fireEvent.click(screen.getByRole('button', { name: /Hours/ }));

    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('never takes an empty list for an approval', () => {
    render(<TestPanel findings={[]} />);

    expect(screen.getByText(/not an approval/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/waivable|valid|no violations/i);
  });

  it('speaks Spanish', () => {
    render(<TestPanel />, 'es');

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '2 conflictos, 1 advertencia',
    );
    expect(screen.getByText('Deja de lado lo protegido: artículo XII')).toBeTruthy();
  });

  it('does not say that nothing was found when checking stopped', () => {
    render(<TestPanel findings={[]} state="broken-down" />);

    expect(screen.getByRole('heading', { name: 'Not checked' })).toBeTruthy();
    expect(screen.queryByText('Nothing was found')).toBeNull();
  });
});
