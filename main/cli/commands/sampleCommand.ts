import { generateKeyPairSync } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { recordRoster } from '../../../shared/signoff/roster/recordRoster';
import { attempt } from '../../documents/disk/DiskFailure';
import { saveDocumentAs } from '../../documents/saveDocumentAs';
import { now } from '../../effects/now';
import { sha256 } from '../../effects/sha256';
import { startPrinter } from '../../pdf/startPrinter';
import { installationOf, verifySignature } from '../../signing/ed25519';
import { sampleAgreement } from '../../templates/sampleAgreement';
import { checkReport, checkReportText } from '../checkReport';
import type { Command, Refusal } from '../Command';
import { EXIT } from '../Command';
import { desk } from '../desk';
import { loadPack } from '../loadPack';
import { printPdf } from '../printPdf';
import { savePdf } from '../savePdf';
import { diskFailureWords } from '../words/diskFailureWords';
import { saveFailureWords } from '../words/saveFailureWords';
import { recordingRefusalWords } from '../words/signingWords';
import { templateFailureWords } from '../words/templateFailureWords';

export const sampleCommand: Command = {
  name: 'sample',
  summary: 'makes, checks and prints the agreement of a made-up school',
  help: `
ewa sample -o FOLDER

Makes the agreement of a made-up school, checks it and prints it as a PDF, to show what EWA Editor
does. One clause of it conflicts with a protected article on purpose, and one is for a reviewer to
read, so the check finds something; the exit code is 0 all the same.

  -o FOLDER   where to put the agreement and the PDF; those of an earlier run are replaced`,
  mostFiles: 0,
  options: { output: { type: 'string', short: 'o' } },
  run: async (input, terminal) => {
    const folder = input.option('output');
    if (folder === undefined) return err('Where should it be put? Add -o FOLDER.');
    const printer = startPrinter();
    const made = await sampleAgreement();
    if (!made.ok) return err(templateFailureWords(made.error));
    const sample = withRecordedStaff(made.value);
    if (!sample.ok) return sample;
    const pack = await loadPack();
    if (!pack.ok) return pack;

    const place = await attempt('write-temporary-file', folder, () =>
      mkdir(folder, { recursive: true }),
    );
    if (!place.ok) return err(diskFailureWords(place.error));
    const file = path.join(folder, `Alder Creek EWA ${sample.value.profile.schoolYear}.ewa`);
    const saved = await saveDocumentAs(file, sample.value, desk(), { replace: true });
    if (!saved.ok) return err(saveFailureWords(saved.error, file));
    const pdf = await printPdf(printer, {
      agreement: sample.value,
      copy: 'union',
      pack: pack.value,
    });
    if (!pdf.ok) return pdf;
    const printed = await savePdf(file.replace(/\.ewa$/, '.pdf'), pdf.value);
    if (!printed.ok) return printed;

    terminal.out(
      [
        checkReportText(checkReport(sample.value, pack.value)),
        `The agreement: ${saved.value.path}`,
        `The PDF:       ${printed.value}`,
        '',
      ].join('\n'),
    );
    return ok(EXIT.fine);
  },
};

/** Its staff list stands in its ledger, as that of a real school would, under a key that nobody keeps. */
function withRecordedStaff(sample: Agreement): Result<Agreement, Refusal> {
  const installation = installationOf(generateKeyPairSync('ed25519').privateKey);
  const recording = { installation, now: now(), sha256, verifySignature };
  const recorded = recordRoster(sample, sample.roster, recording);
  return recorded.ok ? recorded : err(recordingRefusalWords(recorded.error));
}
