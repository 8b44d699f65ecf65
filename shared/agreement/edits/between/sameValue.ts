/**
 * Whether two plain values are equal through and through. Shared parts are compared by identity, so
 * two versions of one document cost as much as they differ.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isStructure(one) || !isStructure(other)) return false;
  const members = Object.entries(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    members.length === Object.keys(other).length &&
    members.every(
      ([member, value]) =>
        Object.hasOwn(other, member) && sameValue(value, Reflect.get(other, member)),
    )
  );
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
