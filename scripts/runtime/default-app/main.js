// Stands in for Electron's own default app: `electron path/to/app` starts that app.
// An ES module with a top-level await, so that Electron holds `ready` back until the app's own
// entry has been evaluated.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((arg) => !arg.startsWith('-'));
if (given === undefined) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
let entry = path.resolve(given);
if (fs.statSync(entry).isDirectory()) {
  const manifest = JSON.parse(fs.readFileSync(path.join(entry, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name);
  app.setAppPath(entry);
  entry = path.join(entry, manifest.main ?? 'index.js');
}
Object.defineProperty(process, 'defaultApp', { value: true });
await import(pathToFileURL(entry).href);
