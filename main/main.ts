import { app, BrowserWindow, session } from 'electron';
import { START_PAGE } from './windows/appAddress';
import { appFiles } from './windows/appFiles';
import { registerAppScheme, serveAppFiles } from './windows/appProtocol';
import { hardenContents } from './windows/hardenContents';
import { hardenSession } from './windows/hardenSession';
import { webPreferences } from './windows/webPreferences';

// The administrator's Chromium has no sandbox to enable, and with one its processes end at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
app.once('ready', start);

function start(): void {
  hardenSession(session.defaultSession);
  serveAppFiles(appFiles());
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    webPreferences: webPreferences(),
  });
  void window.loadURL(START_PAGE);
}
