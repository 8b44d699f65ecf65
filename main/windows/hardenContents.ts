import type { WebContents } from 'electron';

/** Keeps whatever is shown in a window from leading anywhere else. For every web contents there is. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event) => event.preventDefault());
  // No candidate of a peer connection may name an address of this computer.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
