import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { nodeDesk } from '../../main/documents/Desk';
import { openDocument } from '../../main/documents/openDocument';
import { saveDocument } from '../../main/documents/saveDocument';
import { saveDocumentAs } from '../../main/documents/saveDocumentAs';
import type { Desk } from '../../main/documents/Desk';
import type { OpenDocument } from '../../main/documents/openDocument';
import type { Agreement } from '../../shared/agreement/Agreement';
import { applyEdit } from '../../shared/agreement/edits/applyEdit';
import type { Result } from '../../shared/result';
import { generateAgreement } from './generateAgreement';
import type { Ratio } from './Ratio';

const ROUNDS = 60;
/** Rounds before the measured ones, in which the program is still being compiled. */
const WARM_UP_ROUNDS = 20;

/** What saving and opening cost against the least that could be done with the same bytes. */
export async function fileBench(): Promise<readonly Ratio[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-file-bench-'));
  try {
    return [
      await saveRatio(folder, 40),
      await saveRatio(folder, 200),
      await openRatio(folder, 40),
      await openRatio(folder, 200),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function saveRatio(folder: string, pages: number): Promise<Ratio> {
  const { desk, opened } = await written(folder, pages);
  let document = opened;
  const ratio = await medianRatio(
    async (round) => {
      document = valueOf(await saveDocument(document, edited(document.agreement, round), desk));
    },
    async () => {
      const bytes = await readFile(document.path);
      return writeAndSync(path.join(folder, 'plain'), bytes);
    },
  );
  return {
    name: `save, ${pages} pages, one title changed`,
    ratio,
    aim: 4,
    note: 'the whole protocol with an earlier version kept ÷ write + fsync of the same bytes',
  };
}

async function openRatio(folder: string, pages: number): Promise<Ratio> {
  const { desk, opened } = await written(folder, pages);
  const ratio = await medianRatio(
    async () => {
      valueOf(await openDocument(opened.path, desk));
    },
    async () => {
      const started = performance.now();
      await readFile(opened.path);
      return performance.now() - started;
    },
  );
  return {
    name: `open, ${pages} pages`,
    ratio,
    aim: null,
    note: 'read, sum, scan, parse and validate ÷ read the bytes',
  };
}

async function written(
  folder: string,
  pages: number,
): Promise<{ readonly desk: Desk; readonly opened: OpenDocument }> {
  const desk = nodeDesk(path.join(folder, 'data'));
  const file = path.join(folder, `${pages}.ewa`);
  const agreement = generateAgreement({ pages, seed: pages });
  return { desk, opened: valueOf(await saveDocumentAs(file, agreement, desk, { replace: true })) };
}

/** The median of ours ÷ theirs, one after the other in every round. `theirs` measures itself. */
async function medianRatio(
  ours: (round: number) => Promise<void>,
  theirs: () => Promise<number>,
): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const started = performance.now();
    await ours(round);
    const ourMilliseconds = performance.now() - started;
    const theirMilliseconds = await theirs();
    if (round >= WARM_UP_ROUNDS) ratios.push(ourMilliseconds / theirMilliseconds);
  }
  ratios.sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length / 2)] ?? Number.NaN;
}

async function writeAndSync(file: string, bytes: Uint8Array): Promise<number> {
  const started = performance.now();
  const handle = await open(file, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  return performance.now() - started;
}

/** Another section each round, as a person would. */
function edited(agreement: Agreement, round: number): Agreement {
  const section = agreement.sections[round % agreement.sections.length];
  if (section === undefined) throw new Error('Nothing to edit');
  const title = `Title of round ${round}`;
  return valueOf(applyEdit(agreement, { kind: 'set-section-title', section: section.id, title }));
}

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
