// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RulePacksDialog } from '../../../renderer/features/packs/RulePacksDialog';
import type { ListedPack } from '../../../shared/ipc/facts/packFacts';
import { laPilot } from '../../builders/laPilot';
import { rulePack } from '../../builders/rulePack';
import { render } from '../render';

const sent = rulePack({ version: '1.0', name: 'From UTLA' });
const packs: readonly ListedPack[] = [
  { kind: 'built-in', pack: laPilot },
  { kind: 'imported', pack: sent },
];

function show(over: Partial<ComponentProps<typeof RulePacksDialog>> = {}, language?: 'es'): void {
  render(
    <RulePacksDialog
      packs={packs}
      failure={null}
      current={{ id: laPilot.id, version: laPilot.version }}
      isBusy={false}
      onImport={() => undefined}
      onRemove={() => undefined}
      onUse={() => undefined}
      onClose={() => undefined}
      {...over}
    />,
    language,
  );
}

describe('the rule packs', () => {
  it('are listed with where they are from, and read with edition, sources and how sure', () => {
    show();

    const list = within(screen.getByRole('listbox', { name: 'Rule packs on this computer' }));
    expect(list.getAllByRole('option').map((option) => option.textContent)).toEqual([
      `Los Angeles pilot schools, ${laPilot.version}Comes with EWA Editor · Checks this agreement`,
      'From UTLA, 1.0Imported from a file',
    ]);
    const contents = within(screen.getByRole('region', { name: laPilot.name }));
    expect(contents.getByText(/^2014-2017 \(/)).toBeTruthy();
    expect(contents.getByText('Leaves and Absences')).toBeTruthy();
    expect(contents.getByText('Reduction in Force').parentElement?.textContent).toBe(
      'Reduction in Force†',
    );
    expect(contents.getByText(/44929\.21\(b\)/)).toBeTruthy();
  });

  it('are searched by number, title, subject, law and example', () => {
    show();

    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'layoff' } });

    const contents = within(screen.getByRole('region', { name: laPilot.name }));
    expect(contents.queryByText('Leaves and Absences')).toBeNull();
    expect(contents.getByText('order of layoff')).toBeTruthy();
  });

  it('tell what is looked for about an article that nobody cites, with words, source and how sure', () => {
    show();
    const title = screen.getByText('Leaves and Absences');
    const entry = within(title.closest('li') ?? title);
    const summary = entry.getByText(/^What is looked for: \d+ subjects$/);
    const details = summary.closest('details');
    if (details === null) throw new Error('Nothing can be opened');

    details.open = true;
    fireEvent(details, new Event('toggle'));

    const told = details.textContent;
    expect(told).toContain('Conflict: gives up');
    expect(told).toContain('sick leave');
    expect(told).toContain('Spanish: ');
    expect(told).toMatch(/Source: .+ \(our own wording\)/);
  });

  it('call a subject by its code where they have no name for it', () => {
    const of = {
      kind: 'articles',
      articles: laPilot.articles.map(({ number }) => number),
    } as const;
    const topics = laPilot.topics.map((topic) => (topic.id === 'leave' ? { ...topic, of } : topic));
    const pack = { ...laPilot, topics, topicNames: [] };
    show({ packs: [{ kind: 'built-in', pack }], current: laPilot });
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }

    const contents = screen.getByRole('region', { name: laPilot.name });
    expect(within(contents).queryByText('mentioned, nothing more')).toBeNull();
    expect(within(contents).getAllByText('leave').length).toBeGreaterThan(0);
  });

  it('are searched by the words that are looked for, too', () => {
    show();

    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'bereavement' } });

    const contents = within(screen.getByRole('region', { name: laPilot.name }));
    expect(contents.getByText('Leaves and Absences')).toBeTruthy();
    expect(contents.queryByText('Holidays and Vacation')).toBeNull();
  });

  it('offer to check the open agreement under another, and to remove an imported one only', () => {
    const onUse = vi.fn();
    show({ onUse });
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();

    fireEvent.click(screen.getByRole('option', { name: /From UTLA/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Check this agreement under it' }));

    expect(onUse).toHaveBeenCalledWith(packs[1]);
    expect(screen.getByRole('button', { name: 'Remove' })).toBeTruthy();
  });

  it('say why one that was let in before cannot be used', () => {
    show({
      packs: [
        {
          kind: 'refused',
          name: { id: 'sample', version: '1.0' },
          why: {
            kind: 'refused',
            failure: {
              kind: 'counter-example-failed',
              example: {
                text: 'All is well.',
                severity: 'conflict',
                articles: [],
                shows: '',
                source: 'slide',
                confidence: 'stated',
              },
              found: { severity: 'none', articles: [] },
            },
          },
        },
      ],
      current: null,
    });

    expect(screen.getByText(/“All is well\.” should be “Conflict”.*“Nothing found”/)).toBeTruthy();
  });
});
