export type Layer = 'main' | 'preload' | 'renderer';

/** All that the app consists of. The command line and the PDF worker need only `main`. */
export const ALL_LAYERS: readonly Layer[];

/** Builds the layers that are not newer than every source of theirs. Prints only failures. */
export function ensureBuilt(layers?: readonly Layer[]): void;
