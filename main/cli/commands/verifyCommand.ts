import { err, ok } from '../../../shared/result';
import { exportPdf } from '../../pdf/exportPdf';
import type { Print } from '../../signing/comparePages';
import { LARGEST_PDF } from '../../signing/attachedAgreement';
import { comparePages } from '../../signing/comparePages';
import { verifyFile } from '../../signing/verifyFile';
import type { Command } from '../Command';
import { EXIT } from '../Command';
import { loadPack } from '../loadPack';
import { readInputFile } from '../readInputFile';
import { verdictJson } from '../verdictJson';
import { verdictWords, verifyFailureWords } from '../words/verdictWords';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'says whether a file or a PDF still is what was signed',
  help: `
ewa verify FILE.ewa|FILE.pdf [--json]

Gives one of three answers.

  matches      what was recorded is for exactly this version and has not changed; of a PDF also: its
               pages are, to the byte, what the agreement inside prints
  changed      something is not what was recorded or printed
  cannot tell  there is nothing to compare with, such as a version that nobody signed

A match does not show who typed a name, whether ink is genuine, or whether a clause is lawful.
Exit code 0 only when it matches; 1 when it is changed or cannot be told; 2 when it cannot be read.

  --json   the same for programs: {"verdict":"matches"|"changed"|"cannot-tell", …}`,
  mostFiles: 1,
  options: { json: { type: 'boolean' } },
  run: async (input, terminal) => {
    const [file] = input.files;
    if (file === undefined) return err('What should be verified? Name an .ewa or a PDF file.');
    const bytes = await readInputFile(file, LARGEST_PDF);
    if (!bytes.ok) return bytes;
    const pack = await loadPack();
    if (!pack.ok) return pack;

    const verified = await verifyFile(bytes.value, comparePages(pack.value, printInTime));
    if (!verified.ok) return err(`${file}: ${verifyFailureWords(verified.error)}`);
    terminal.out(
      input.flag('json')
        ? `${JSON.stringify(verdictJson(verified.value), null, 2)}\n`
        : verdictWords(verified.value),
    );
    return ok(verified.value.verdict === 'matches' ? EXIT.fine : EXIT.found);
  },
};

/** A hostile attachment may have any number of pages; printing an honest one takes seconds. */
const LONGEST_PRINTING_MILLISECONDS = 60_000;

const printInTime: Print = (request) =>
  exportPdf(request, { signal: AbortSignal.timeout(LONGEST_PRINTING_MILLISECONDS) });
