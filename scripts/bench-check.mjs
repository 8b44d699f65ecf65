import { runBundled } from './runBundled.mjs';

await runBundled({
  folder: 'bench-check',
  input: { benchCheck: 'test/bench/benchCheck.ts' },
  main: 'benchCheck',
});
