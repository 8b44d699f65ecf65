import { ensureBuilt } from './ensureBuilt.mjs';
import { runBundled } from './runBundled.mjs';

// What the benches measure must be compiled like the product.
ensureBuilt();
await runBundled({
  folder: 'bench',
  input: { bench: 'test/bench/bench.ts', plainPdfProcess: 'test/bench/plainPdfProcess.ts' },
  main: 'bench',
  external: ['pdfkit'],
  minify: true,
  flags: ['--expose-gc'],
});
