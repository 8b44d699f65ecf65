import { checkBench } from './checkBench';
import { fileBench } from './fileBench';
import { pdfBench } from './pdfBench';
import type { Ratio } from './Ratio';

const BENCHES = { check: checkBench, file: fileBench, pdf: pdfBench } as const;

/** Prints every figure of the benches named on the command line, or of all. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const ratio of await bench()) console.log(line(ratio));
  }
}

function line({ name, ratio, aim, note }: Ratio): string {
  const against = aim === null ? '' : ` (aim ≤ ${aim}${ratio > aim ? ', MISSED' : ''})`;
  return `${ratio.toFixed(2).padStart(8)}  ${name}${against}\n          ${note}`;
}

void main();
