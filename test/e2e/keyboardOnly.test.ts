import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { missingFromPdf } from '../builders/missingFromPdf';
import { unwrap } from '../builders/signing';
import { accessibilityFaults } from './work/accessibilityFaults';
import { keyboardHands } from './work/keyboardHands';
import { doMainJob } from './work/mainJob';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-keyboard-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

describe.each(['en', 'es'] as const)('a teacher without a mouse, in %s', (language) => {
  it('does the same job, and axe finds nothing on any screen', { timeout: 180_000 }, async () => {
    const faults: string[] = [];
    const { ewa, pdf, log } = await doMainJob({
      language,
      hands: keyboardHands,
      look: async (page, screen) => {
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${screen}: ${fault}`));
      },
      folder,
    });

    expect(faults).toEqual([]);
    const { agreement } = unwrap(openAgreementFile(ewa, sha256));
    expect(agreement.language).toBe(language);
    expect(await missingFromPdf(agreement, pdf)).toEqual([]);
    expect(log).toEqual([]);
  });
});
