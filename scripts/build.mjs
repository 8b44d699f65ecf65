import { ALL_LAYERS, ensureBuilt } from './ensureBuilt.mjs';

ensureBuilt(ALL_LAYERS);
