import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Ratio } from '../Ratio';
import { ratioLine } from '../ratioLine';
import { memoryBench } from './memoryBench';
import { printBench } from './printBench';
import { startBench } from './startBench';
import { typingBench } from './typingBench';
import { writeGenerated } from './writeAgreement';

type Bench = (folder: string) => Promise<readonly Ratio[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  start: async (folder) => [await startBench(await writeGenerated(10, folder))],
  typing: async (folder) => [
    await typingBench(50, 1.8, folder),
    await typingBench(500, 1.1, folder),
    await typingBench(2000, 0.7, folder),
  ],
  print: async (folder) => [await printBench(await writeGenerated(40, folder))],
  memory: async (folder) => [await memoryBench(await writeGenerated(40, folder))],
};

/** Prints every figure of the benches named on the command line, or of all. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-window-bench-'));
  try {
    for (const [name, bench] of Object.entries(BENCHES)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      for (const ratio of await bench(folder)) console.log(ratioLine(ratio));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
