import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { elections } from '../../shared/signoff/elections';
import { missingFromPdf } from '../builders/missingFromPdf';
import { pdfText } from '../builders/pdfText';
import { unwrap } from '../builders/signing';
import { doMainJob, PEOPLE } from './work/mainJob';
import { mouseHands } from './work/mouseHands';
import { PASTED, WRITTEN } from './work/writeClauses';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-main-job-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('a teacher with a mouse', () => {
  it('comes from a template to a signed PDF that says what the agreement says', async () => {
    const { ewa, pdf, log } = await doMainJob({
      language: 'en',
      hands: mouseHands,
      look: async () => undefined,
      folder,
    });

    const { agreement } = unwrap(openAgreementFile(ewa, sha256));
    expect(await missingFromPdf(agreement, pdf)).toEqual([]);
    const printed = (await pdfText(pdf)).join(' ').replaceAll(/\s+/g, ' ');
    for (const words of [WRITTEN, ...PASTED]) expect(printed).toContain(words);
    for (const { name } of PEOPLE) expect(printed).toContain(name);
    expect(agreement.roster.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(elections(agreement, sha256).members.map(({ kind }) => kind)).toEqual(
      PEOPLE.map(({ elects }) => (elects ? 'elected' : 'declined')),
    );
    expect(log).toEqual([]);
  });
});
