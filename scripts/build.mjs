import { ensureBuilt } from './ensureBuilt.mjs';

ensureBuilt();
