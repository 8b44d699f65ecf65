import { readdir, readFile } from 'node:fs/promises';
import type { Ratio } from '../Ratio';
import { appCommand, emptyCommand } from './commands';
import type { Command } from './MeasuredApp';
import { startMeasured } from './MeasuredApp';
import { median } from './median';
import type { WrittenAgreement } from './writeAgreement';

const ROUNDS = 3;
/** Milliseconds in which a window that was just opened finishes what it does when nobody looks. */
const SETTLING = 5000;

/** Memory of all processes together, pages that they share counted once, against an empty window. */
export async function memoryBench(document: WrittenAgreement): Promise<Ratio> {
  const ours: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    peers.push(await megabytes('p', emptyCommand()));
    ours.push(await megabytes('[contenteditable="true"]', appCommand(document.file)));
  }
  return {
    name: `memory with ${document.pages} pages open ÷ an empty window`,
    ratio: median(ours) / median(peers),
    aim: 1.5,
    note: `${median(ours).toFixed(0)} MB against ${median(peers).toFixed(0)} MB (PSS of all processes)`,
  };
}

async function megabytes(wanted: string, command: Command): Promise<number> {
  const app = await startMeasured(command);
  try {
    await app.page.waitForSelector(wanted);
    await app.page.waitForTimeout(SETTLING);
    const sizes = await Promise.all((await groupOf(app.pid)).map(proportionalKilobytes));
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  } finally {
    await app.end();
  }
}

/** Every process of the group that one leads. */
async function groupOf(leader: number): Promise<readonly number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const groups = await Promise.all(names.map(groupIn));
  return names.flatMap((name, index) => (groups[index] === leader ? [Number(name)] : []));
}

async function groupIn(pid: string): Promise<number | null> {
  // The command's name, in brackets, may hold blanks; the group is the third word after it.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const group = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2];
  return group === undefined ? null : Number(group);
}

async function proportionalKilobytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}
