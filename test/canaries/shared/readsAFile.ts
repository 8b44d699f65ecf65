import { readFile } from 'node:fs/promises';

export const canary = readFile;
