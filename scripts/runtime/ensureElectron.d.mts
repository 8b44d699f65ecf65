/** Makes sure that there is an Electron to start, and returns its path. */
export function ensureElectron(): string;

/** The version that `ensureElectron` gives, which may be the fallback's. */
export function electronVersion(): string;

/** The version this release is made for. */
export function pinnedElectronVersion(): string;
