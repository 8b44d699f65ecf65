import type { z } from 'zod';
import type { Agreement } from '../agreement/Agreement';
import { agreementSchema } from '../agreement/schema/agreementSchema';
import type { JsonObject } from './FileFormat';

type Issue = z.core.$ZodIssue;
/** Members that the schema does not know, of the object at `path`. */
type Strangers = { readonly path: readonly PropertyKey[]; readonly names: readonly string[] };

/** Removing one stranger can bring out another, but not for ever. */
const MOST_ROUNDS = 8;

/**
 * What this release understands of a file of a later one: the agreement without the members it does
 * not know, wherever they stand. Null when anything else is strange, since a guess would be shown as
 * if it were the agreement.
 */
export function knownPart(members: JsonObject): Agreement | null {
  let left: unknown = members;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = agreementSchema.safeParse(left);
    if (read.success) return read.data;
    const strangers = strangersIn(read.error.issues);
    if (strangers === null) return null;
    left = strangers.reduce((value, each) => without(value, each, 0), left);
  }
  return null;
}

/** Null when there is an issue that is not about a stranger. */
function strangersIn(issues: readonly Issue[]): readonly Strangers[] | null {
  const found: Strangers[] = [];
  for (const issue of issues) {
    const inside = strangersOf(issue);
    if (inside === null) return null;
    found.push(...inside.map(({ path, names }) => ({ path: [...issue.path, ...path], names })));
  }
  return found;
}

function strangersOf(issue: Issue): readonly Strangers[] | null {
  if (issue.code === 'unrecognized_keys') return [{ path: [], names: issue.keys }];
  if (issue.code !== 'invalid_union') return null;
  for (const alternative of issue.errors) {
    const strangers = strangersIn(alternative);
    if (strangers !== null) return strangers;
  }
  return null;
}

function without(value: unknown, strangers: Strangers, depth: number): unknown {
  const step = strangers.path[depth];
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      index === step ? without(each, strangers, depth + 1) : each,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  if (step === undefined) {
    return Object.fromEntries(members.filter(([name]) => !strangers.names.includes(name)));
  }
  return Object.fromEntries(
    members.map(([name, each]) => [
      name,
      name === step ? without(each, strangers, depth + 1) : each,
    ]),
  );
}
