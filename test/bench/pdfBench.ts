import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { renderPdf } from '../../main/pdf/renderPdf';
import { projectRoot } from '../../main/resources/projectRoot';
import { loadRulePack } from '../../main/rulePacks/loadRulePack';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { RulePack } from '../../shared/cba/RulePack';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { printAgreement } from '../../shared/print/printAgreement';
import type { PrintDocument } from '../../shared/print/PrintDocument';
import { generateAgreement } from './generateAgreement';
import { contentText } from './plainContent';
import { plainPdf } from './plainPdf';
import type { Ratio } from './Ratio';

const WARM_ROUNDS = 15;
const WARM_UP_ROUNDS = 4;
const PROCESS_ROUNDS = 9;
const AIM = 1.3;

/**
 * What a PDF of 40 pages costs against a plain pdfkit script that draws the same words: in a program
 * that has printed before, and as a process from start to end, with the most memory it took.
 */
export async function pdfBench(): Promise<readonly Ratio[]> {
  const pack = await loadRulePack();
  if (!pack.ok) throw new Error(`The rule pack is not loaded: ${pack.error.kind}`);
  return [await warm(pack.value), ...wholeProcess(pack.value)];
}

async function warm(pack: RulePack): Promise<Ratio> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + WARM_ROUNDS; round += 1) {
    // Other words in every round: printing one text again would flatter what remembers words.
    const agreement = generateAgreement({ pages: 40, seed: 100 + round });
    const document = printed(agreement, pack);
    const ewa = Buffer.from(agreementFileText(agreement, sha256));
    const started = performance.now();
    const pdf = renderPdf({ agreement, copy: 'union', pack, ewa });
    const between = performance.now();
    await plainPdf(document);
    const ended = performance.now();
    if (!pdf.ok) throw new Error(`Not printed: ${pdf.error.kind}`);
    if (round < WARM_UP_ROUNDS) continue;
    ours.push(between - started);
    theirs.push(ended - between);
  }
  return {
    name: 'PDF of 40 pages, warm ÷ plain pdfkit',
    ratio: medianRatio(ours, theirs),
    aim: AIM,
    note: `${figure(ours)} ms against ${figure(theirs)} ms; tagged, linked and checked against untagged; other words each round`,
  };
}

function printed(agreement: Agreement, pack: RulePack): PrintDocument {
  return printAgreement({ agreement, copy: 'union', pack, sha256 });
}

type Run = { readonly milliseconds: number; readonly megabytes: number };

function wholeProcess(pack: RulePack): readonly Ratio[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ewa-pdf-bench-'));
  const place = (name: string): string => path.join(folder, name);
  try {
    const agreement = generateAgreement({ pages: 40, seed: 7 });
    writeFileSync(place('a.ewa'), agreementFileText(agreement, sha256));
    writeFileSync(place('a.json'), contentText(printed(agreement, pack)));
    writeFileSync(place('memory.cjs'), MEMORY_PROBE);
    const ours: Run[] = [];
    const theirs: Run[] = [];
    for (let round = 0; round < PROCESS_ROUNDS; round += 1) {
      const program = path.join(projectRoot, 'out/main/ewa.cjs');
      ours.push(run(folder, [program, 'export', place('a.ewa'), '-o', place(`${round}.pdf`)]));
      const peer = path.join(projectRoot, 'out/bench/plainPdfProcess.cjs');
      theirs.push(run(folder, [peer, place('a.json'), place('plain.pdf')]));
    }
    return [
      processRatio('time', ours, theirs, 'milliseconds'),
      processRatio('memory', ours, theirs, 'megabytes'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded before the program; writes down at its end the most memory it held. */
const MEMORY_PROBE = `process.on('exit', () => require('node:fs').writeFileSync(
  process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`;

function run(folder: string, args: readonly string[]): Run {
  const memory = path.join(folder, 'memory.txt');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-r', path.join(folder, 'memory.cjs'), ...args],
    { env: { ...process.env, MEMORY_FILE: memory }, encoding: 'utf8' },
  );
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { milliseconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

function processRatio(
  what: string,
  ours: readonly Run[],
  theirs: readonly Run[],
  unit: keyof Run,
): Ratio {
  const own = ours.map((each) => each[unit]);
  const peer = theirs.map((each) => each[unit]);
  return {
    name: `PDF of 40 pages, ${what} of the whole process ÷ plain pdfkit script`,
    ratio: medianRatio(own, peer),
    aim: AIM,
    note: `“ewa export” with reading, checking and a thread of its own: ${figure(own)} ${unit} against ${figure(peer)}`,
  };
}

function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((each, index) => each / (theirs[index] ?? Number.NaN)));
}

function median(numbers: readonly number[]): number {
  return (
    [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
  );
}

function figure(numbers: readonly number[]): string {
  return median(numbers).toFixed(0);
}
