import { checkBench } from './checkBench';
import { fileBench } from './fileBench';
import { pdfBench } from './pdfBench';
import { ratioLine } from './ratioLine';

const BENCHES = { check: checkBench, file: fileBench, pdf: pdfBench } as const;

/** Prints every figure of the benches named on the command line, or of all. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const ratio of await bench()) console.log(ratioLine(ratio));
  }
}

void main();
