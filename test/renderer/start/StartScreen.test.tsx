// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { protectedArticles } from '../../../renderer/features/start/protectedArticles';
import type { StartActions } from '../../../renderer/features/start/StartScreen';
import { StartScreen } from '../../../renderer/features/start/StartScreen';
import type { StartFacts } from '../../../shared/ipc/facts/startFacts';
import { isRecentId, isRecoveryId } from '../../../shared/ipc/handles';
import { ok } from '../../../shared/result';
import { unwrap } from '../../builders/signing';
import { render } from '../render';

const list = protectedArticles(unwrap(await loadRulePack('la-pilot')));

function handle<Id extends string>(digit: number, isId: (text: string) => text is Id): Id {
  const text = `0000000${digit}-0000-4000-8000-000000000000`;
  if (!isId(text)) throw new Error('no handle');
  return text;
}

function recent(digit: number, name: string) {
  const recentId = handle(digit, isRecentId);
  return { recentId, name, folder: 'Agreements', openedAt: '2026-11-20T18:42:00.000Z' };
}

const recovery = {
  recoveryId: handle(9, isRecoveryId),
  name: 'alder.ewa',
  school: 'Alder Creek Pilot School',
  schoolYear: '2026-27',
  keptAt: '2026-11-20T18:42:00.000Z',
};

function facts(over: Partial<StartFacts> = {}): StartFacts {
  return {
    recent: [],
    templates: ok([]),
    recoveries: [],
    preferences: { language: 'en', theme: 'light' },
    about: { appVersion: '0.1.0', electronVersion: '45.4.1', isFallbackRuntime: false },
    ...over,
  };
}

function show(over: Partial<StartFacts> = {}): StartActions {
  const actions: StartActions = {
    open: vi.fn(),
    startNew: vi.fn(),
    startNextYear: vi.fn(),
    startFromWord: vi.fn(),
    openSample: vi.fn(),
    checkCopy: vi.fn(),
    restore: vi.fn(),
    letGo: vi.fn(),
  };
  render(<StartScreen facts={facts(over)} protectedList={list} actions={actions} />);
  return actions;
}

function press(name: RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('StartScreen', () => {
  it('shows the articles that cannot be waived, as the rule pack has them', () => {
    show();

    const poster = screen.getByRole('complementary', { name: 'Protected articles' });
    expect(
      within(poster)
        .getAllByRole('listitem')
        .map((row) => row.querySelector('b')?.textContent),
    ).toEqual(['IV', 'X', 'X-A', 'XII', 'XIII', 'XVII', 'XXVIII']);
    expect(poster.textContent).toContain('Seven articles no pilot agreement may waive');
    expect(poster.textContent).toContain('Reduction in Force†');
    expect(poster.textContent).toContain('slide 11');
  });

  it('offers the first step to whoever has no file yet', () => {
    const actions = show();

    press(/Write your school’s agreement/);

    expect(actions.startNew).toHaveBeenCalledWith(null);
  });

  it('goes on with the last file, and lists the two before it', () => {
    const files = [1, 2, 3, 4].map((digit) => recent(digit, `Year ${digit}.ewa`));
    const actions = show({ recent: files });

    press(/Go on where you stopped.*Year 1/);

    expect(actions.open).toHaveBeenCalledWith(files[0]?.recentId);
    expect(screen.queryByText('Year 3')).toBeTruthy();
    expect(screen.queryByText('Year 4')).toBeNull();
  });

  it('puts work that a crash left behind before all else, and lets go of it only when asked twice', () => {
    const actions = show({ recoveries: [recovery], recent: [recent(1, 'Year 1.ewa')] });

    press(/Alder Creek Pilot School, 2026–27/);
    expect(actions.restore).toHaveBeenCalledWith(recovery.recoveryId);

    press(/Let it go…/);
    expect(actions.letGo).not.toHaveBeenCalled();
    press(/Let them go/);
    expect(actions.letGo).toHaveBeenCalledWith(recovery.recoveryId);
  });

  it('says why there are no templates, and still offers everything else', () => {
    const error = { kind: 'unreadable', file: 'empty.json', code: 'EACCES' } as const;
    show({ templates: { ok: false, error } });

    expect(screen.queryByText(/could not be read \(EACCES\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Pilot school template/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /From a Word file/ })).toBeTruthy();
  });

  it('speaks Spanish', () => {
    render(<StartScreen facts={facts()} protectedList={list} actions={show()} />, 'es');

    expect(screen.queryByText('Escriba el acuerdo de su escuela')).toBeTruthy();
  });
});
