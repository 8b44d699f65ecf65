import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureElectron } from './runtime/ensureElectron.mjs';
import { ensureSystemLibraries } from './runtime/systemLibraries.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/virtualDisplay.mjs';

// Draws packaging/icon.svg as packaging/icon.png, from which electron-builder makes every other form.
const root = path.resolve(import.meta.dirname, '..');
const SIDE = 1024;

const painter = `
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const [svg, png] = process.argv.slice(-2);
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.once('ready', async () => {
  const window = new BrowserWindow({
    show: false, frame: false, transparent: true, useContentSize: true,
    width: ${SIDE}, height: ${SIDE},
    webPreferences: { offscreen: true, sandbox: true },
  });
  const picture = readFileSync(svg, 'base64');
  const page = '<body style="margin:0"><canvas width="${SIDE}" height="${SIDE}"></canvas>';
  await window.loadURL('data:text/html,' + encodeURIComponent(page));
  const data = await window.webContents.executeJavaScript(\`new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.querySelector('canvas');
      canvas.getContext('2d').drawImage(image, 0, 0, ${SIDE}, ${SIDE});
      resolve(canvas.toDataURL('image/png'));
    };
    image.src = 'data:image/svg+xml;base64,\${picture}';
  })\`);
  writeFileSync(png, Buffer.from(data.split(',')[1], 'base64'));
  app.exit(0);
});
`;

ensureSystemLibraries({ withDisplay: !hasDisplay() });
const endDisplay = hasDisplay() ? () => undefined : await startVirtualDisplay();
const folder = mkdtempSync(path.join(os.tmpdir(), 'ewa-icon-'));
try {
  writeFileSync(path.join(folder, 'main.cjs'), painter);
  const args = [
    path.join(folder, 'main.cjs'),
    '--disable-gpu',
    '--log-level=3',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    path.join(root, 'packaging/icon.svg'),
    path.join(root, 'packaging/icon.png'),
  ];
  process.exitCode = spawnSync(ensureElectron(), args, { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  endDisplay();
}
