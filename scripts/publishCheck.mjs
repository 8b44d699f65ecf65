import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

// Stands before every release: refuses packages that carry another Electron than they are made for.
const dist = path.resolve(import.meta.dirname, '..', 'dist');
const found = existsSync(dist) ? runtimeFiles(dist) : [];

if (found.length === 0) refuse('There is no package in dist/. Make one with `npm run package`.');
for (const file of found) {
  const { madeFor, carries, isFallback } = JSON.parse(readFileSync(file, 'utf8'));
  if (isFallback || madeFor !== carries) {
    refuse(
      `${path.relative(dist, path.dirname(file))} carries Electron ${carries} in the place of ${madeFor}: it was made where Electron cannot be downloaded, and is for trying out only.`,
    );
  }
}
if (process.exitCode === undefined)
  console.log('Every package carries the Electron it is made for.');

function runtimeFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name === 'runtime.json') return [file];
    return statSync(file).isDirectory() && name !== 'locales' ? runtimeFiles(file) : [];
  });
}

function refuse(reason) {
  console.error(`Not to be published. ${reason}`);
  process.exitCode = 1;
}
