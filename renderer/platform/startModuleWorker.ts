type ScriptUrlPolicy = { readonly createScriptURL: (url: string) => string };

declare global {
  interface Window {
    /** Absent where the runtime does not know Trusted Types; then there is nothing to satisfy. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
    };
  }
}

/**
 * The one policy that lets a URL become a worker. It takes our own origin only, so that no text of a
 * document can ever name a script.
 */
const rules: ScriptUrlPolicy = {
  createScriptURL: (url) => {
    const { origin, href } = new URL(url, location.href);
    if (origin !== location.origin || !href.startsWith(`${location.protocol}//${location.host}/`)) {
      throw new TypeError(`Not a script of this app: ${url}`);
    }
    return href;
  },
};

let policy: ScriptUrlPolicy | null = null;

/** Starts one of our own workers under a content security policy that asks for Trusted Types. */
export function startModuleWorker(url: string): Worker {
  policy ??= window.trustedTypes?.createPolicy('ewa-worker', rules) ?? rules;
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}
