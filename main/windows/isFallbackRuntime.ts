/** The version of Electron this release is made for. The build puts it in the place of this name. */
declare const PINNED_ELECTRON: string;

/** Whether the app runs on a stand-in for it, as where it could not be downloaded. */
export function isFallbackRuntime(): boolean {
  return process.versions.electron !== PINNED_ELECTRON;
}
