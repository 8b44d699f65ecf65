import type { Session } from 'electron';
import { isAppAddress } from './appAddress';

/** Closes every way from a window to the network, the disk and the devices of the computer. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  // Electron's own speller would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
}

/** `blob:` names bytes a page made itself; it is no way out. */
function isAllowed(address: string): boolean {
  return isAppAddress(address) || address.startsWith('blob:app://') || isDeveloperTool(address);
}

function isDeveloperTool(address: string): boolean {
  return address.startsWith('devtools://devtools/');
}
