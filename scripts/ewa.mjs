import { createRequire } from 'node:module';
import { ensureBuilt } from './ensureBuilt.mjs';

ensureBuilt();
createRequire(import.meta.url)('../out/main/ewa.cjs');
