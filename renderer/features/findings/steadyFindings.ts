import type { Finding } from '../../../shared/check/Finding';
import { distinctFindings } from './findingKey';

/**
 * Takes findings as they come from the worker, each time new objects, and gives those that say the
 * same as before as the very same value: all of them, if nothing changed. What is drawn of them then
 * need not be drawn again. Each is there once, so that all that count them count alike.
 */
export function createSteadyFindings(): (findings: readonly Finding[]) => readonly Finding[] {
  let given: readonly Finding[] = [];
  let known: ReadonlyMap<string, Finding> = new Map();
  return (findings) => {
    const next = new Map<string, Finding>();
    const steady = distinctFindings(findings).map((finding) => {
      const said = JSON.stringify(finding);
      const same = known.get(said) ?? finding;
      next.set(said, same);
      return same;
    });
    known = next;
    const isSame =
      steady.length === given.length && steady.every((finding, at) => finding === given[at]);
    if (!isSame) given = steady;
    return given;
  };
}
