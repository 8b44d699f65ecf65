import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../../main/pdf/exportPdf';
import type { PdfProgress } from '../../../main/pdf/renderPdf';
import { renderPdf } from '../../../main/pdf/renderPdf';
import { agreementSaying } from '../../builders/agreementSaying';
import { rulePack } from '../../builders/rulePack';
import { unwrap } from '../../builders/signing';

const request = {
  agreement: agreementSaying('Office hours are held twice a week.'),
  copy: 'union',
  pack: rulePack(),
  ewa: Buffer.from('the file'),
} as const;

describe('exportPdf', () => {
  it('prints in its own thread what the calling thread would print', async () => {
    const printed = unwrap(await exportPdf(request));

    expect(Buffer.from(printed).equals(unwrap(renderPdf(request)))).toBe(true);
  });

  it('tells of every page as it is written', async () => {
    const told: PdfProgress[] = [];
    await exportPdf(request, { onProgress: (progress) => told.push(progress) });

    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ page }) => page)).toEqual(told.map((_, index) => index + 1));
    expect(told.at(-1)?.page).toBe(told[0]?.pages);
  });

  it('stops when the signal says so, before and during the work', async () => {
    expect(await exportPdf(request, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      error: { kind: 'stopped' },
    });
    const controller = new AbortController();
    const printing = exportPdf(request, { signal: controller.signal });
    controller.abort();

    expect(await printing).toEqual({ ok: false, error: { kind: 'stopped' } });
  });

  it('hands over why an agreement cannot be printed', async () => {
    const refused = await exportPdf({ ...request, agreement: agreementSaying('Smile 😀') });

    expect(refused).toMatchObject({ ok: false, error: { kind: 'missing-glyph', where: '1.1' } });
  });
});
