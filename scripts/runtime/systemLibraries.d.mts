/** Installs what Electron links to, or throws with the command that does. */
export function ensureSystemLibraries(wanted?: { readonly withDisplay?: boolean }): void;
