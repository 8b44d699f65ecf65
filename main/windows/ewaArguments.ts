/** In the packed app, everything behind this is a command for `ewa`. */
const EWA = '--ewa';

/**
 * What `ewa` is to do, or null when the app is to show its window. The launcher puts `--` between, so
 * that Chromium takes no option of ours for its own.
 */
export function ewaArguments(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf(EWA);
  if (at === -1) return null;
  const rest = argv.slice(at + 1);
  return rest[0] === '--' ? rest.slice(1) : rest;
}
