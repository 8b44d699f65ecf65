import { runBundled } from './runBundled.mjs';

await runBundled({
  folder: 'learn',
  input: { writeLeanings: 'test/corpus/learning/writeLeanings.ts' },
  main: 'writeLeanings',
});
