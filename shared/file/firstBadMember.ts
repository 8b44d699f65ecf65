import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The place of the first thing a schema refused, as people write it: `sections[0].title`. */
export function firstBadMember(issues: readonly Issue[]): string {
  const first = issues[0];
  return first === undefined ? '' : written(deepestPath(first));
}

/** Of a union, the alternative that got furthest: the others only say that it is not of their kind. */
function deepestPath(issue: Issue): readonly PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys.slice(0, 1)];
  if (issue.code !== 'invalid_union') return issue.path;
  const inside = issue.errors
    .flatMap((alternative) => alternative.slice(0, 1))
    .map(deepestPath)
    .reduce((deepest, path) => (path.length > deepest.length ? path : deepest), []);
  return [...issue.path, ...inside];
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
