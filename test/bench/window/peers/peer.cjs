// The least that Electron can be asked for: one window with one page, which is the last argument.
// Every line on stdin asks for a PDF of that page; the answer is a line of milliseconds.
const { app, BrowserWindow } = require('electron');
const { createInterface } = require('node:readline');

app.once('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true });
  createInterface({ input: process.stdin }).on('line', () => void print(window));
  void window.loadFile(process.argv.at(-1));
});

async function print(window) {
  const started = performance.now();
  await window.webContents.printToPDF({ generateTaggedPDF: true, pageSize: 'Letter' });
  process.stdout.write(`${performance.now() - started}\n`);
}
