// A shell as careless as shells used to be, to prove that the security tests notice. Never shipped.
const { app, BrowserWindow, ipcMain, protocol } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../../..');
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

app.once('ready', () => {
  protocol.handle('app', ({ url }) => {
    const { pathname } = new URL(url);
    const name = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    try {
      const type = name.endsWith('.js')
        ? 'text/javascript'
        : name.endsWith('.css')
          ? 'text/css'
          : 'text/html';
      const body = readFileSync(path.join(root, 'out/renderer', name));
      return new Response(body, { headers: { 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
  ipcMain.handle('anything', () => 'answered');
  const window = new BrowserWindow({
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: false,
      contextIsolation: false,
      nodeIntegration: true,
      nodeIntegrationInWorker: true,
      webSecurity: false,
      webviewTag: true,
    },
  });
  void window.loadURL('app://ewa/');
});
