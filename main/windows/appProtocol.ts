import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { APP_SCHEME, isAppAddress } from './appAddress';
import type { AppFile } from './appFiles';
import { responseHeaders } from './responseHeaders';

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the listed files under `app://`, and nothing else.
 *
 * @param onServed told the path of every file that went out.
 */
export function serveAppFiles(
  files: ReadonlyMap<string, AppFile>,
  onServed: (file: AppFile) => void,
): void {
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const file = isAppAddress(url) ? files.get(new URL(url).pathname) : undefined;
    if (file === undefined) return refused(404);
    if (method !== 'GET') return refused(405);
    const bytes = await readFile(file.path);
    onServed(file);
    return new Response(new Uint8Array(bytes), { headers: responseHeaders(file.type) });
  });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: responseHeaders('text/plain') });
}
