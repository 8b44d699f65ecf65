/**
 * One thing that a page of a well-kept shell cannot do. It runs in the page, so it may use nothing of
 * this file; `server` is the address of a server that counts who calls.
 */
export type Probe = {
  /** Completes the sentence "the page …". */
  readonly name: string;
  readonly attempt: (server: string) => unknown;
  /** What the attempt gives when it fails as it should. */
  readonly expected: unknown;
};

/** The bridge as probes see it: without types. */
export type LooseBridge = {
  readonly invoke: (...args: readonly unknown[]) => Promise<unknown>;
  readonly on: (...args: readonly unknown[]) => unknown;
};
