// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ExportDialogProps } from '../../../renderer/features/preview/ExportDialog';
import { ExportDialog } from '../../../renderer/features/preview/ExportDialog';
import { err, ok } from '../../../shared/result';
import { render } from '../render';

function open(over: Partial<ExportDialogProps>): void {
  render(
    <ExportDialog
      warning={() => null}
      progress={null}
      run={async () => ok({ kind: 'exported', name: 'x.pdf' })}
      stop={() => undefined}
      onExported={() => undefined}
      onClose={() => undefined}
      {...over}
    />,
  );
}

async function exportAs(copy: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name: copy }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Choose a place and export' }));
  });
}

describe('ExportDialog', () => {
  it('presets no copy, since one of them names those who declined', () => {
    open({});

    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3);
    const go = screen.getByRole('button', { name: 'Choose a place and export' });
    expect(go.hasAttribute('disabled')).toBe(true);
  });

  it('shows the warning it is given and exports all the same', async () => {
    const run = vi.fn<ExportDialogProps['run']>(async () =>
      ok({ kind: 'exported', name: 'a.pdf' }),
    );
    const onExported = vi.fn();
    open({ warning: () => <p>2 conflicts</p>, run, onExported });

    expect(screen.getByText('2 conflicts')).toBeTruthy();
    await exportAs(/^Union copy/);

    expect(run).toHaveBeenCalledExactlyOnceWith('union');
    expect(onExported).toHaveBeenCalledExactlyOnceWith('a.pdf');
  });

  it('names the character that cannot be printed and where it stands', async () => {
    const failure = {
      kind: 'missing-glyph',
      character: '☃',
      codePoint: 'U+2603',
      where: '5.2',
    } as const;
    open({ run: async () => err(failure) });

    await exportAs(/^Staff copy/);

    expect(screen.getByRole('alert').textContent).toMatch(/☃.*U\+2603.*5\.2/);
  });

  it('tells how far it is and can be stopped', async () => {
    const stop = vi.fn();
    open({ progress: { page: 3, pages: 12 }, run: async () => new Promise(() => {}), stop });

    await exportAs(/^Public copy/);

    expect(screen.getByText('Setting page 3 of 12 …')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stop).toHaveBeenCalledOnce();
  });
});
