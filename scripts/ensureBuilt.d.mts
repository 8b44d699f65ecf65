/** Builds what `ewa` runs, unless it is already newer than every source. Prints only failures. */
export function ensureBuilt(): void;
