/** Whether windows have somewhere to appear. */
export function hasDisplay(): boolean;

/** Starts a display in memory and sets DISPLAY to it; gives the function that ends it. */
export function startVirtualDisplay(): Promise<() => void>;
