import type { Invoke } from '../../shared/ipc/contract';
import type { On } from '../../shared/ipc/events';

declare global {
  interface Window {
    /** What the preload script puts there; its types are those of the contract. */
    readonly ewa: { readonly invoke: Invoke; readonly on: On };
  }
}

/** Asks main. Rejects only for a mistake of ours; whatever can be expected to fail is a `Result`. */
export const invoke: Invoke = async (channel, request) => window.ewa.invoke(channel, request);

/** Listens to main; gives the function that stops listening. */
export const on: On = (name, listener) => window.ewa.on(name, listener);
