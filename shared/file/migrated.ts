import type { FileFormat, JsonObject } from './FileFormat';
import { schemaOf } from './FileFormat';

/**
 * The members that signatures cover: the content, the staff list that a record hashes, and the
 * records. They stay for ever as they were signed.
 */
const SIGNED_MEMBERS: readonly string[] = [
  'id',
  'language',
  'ledger',
  'lineage',
  'profile',
  'roster',
  'sections',
];

/**
 * Lifts the members of a file from its own schema to the one written today.
 *
 * @throws Error when the list of steps has a gap, or a step answers with a signed member: bugs.
 */
export function migrated(members: JsonObject, schema: number, format: FileFormat): JsonObject {
  checkSteps(format);
  const signed = membersWhere(members, (name) => SIGNED_MEMBERS.includes(name));
  let unsigned = membersWhere(members, (name) => !SIGNED_MEMBERS.includes(name));
  for (const step of format.migrations.slice(schema - 1)) {
    unsigned = step.lift(unsigned);
    const touched = Object.keys(unsigned).find((name) => SIGNED_MEMBERS.includes(name));
    if (touched !== undefined) throw new Error(`Step ${step.to} writes the signed ${touched}`);
  }
  return { ...unsigned, ...signed };
}

function checkSteps(format: FileFormat): void {
  const isGapless = format.migrations.every((step, index) => step.to === index + 2);
  if (!isGapless || format.migrations.length !== schemaOf(format) - 1) {
    throw new Error('The migrations are not one step for each schema after the first');
  }
}

function membersWhere(members: JsonObject, keep: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => keep(name)));
}
