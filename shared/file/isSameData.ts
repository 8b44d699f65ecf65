/**
 * Whether two values are the same plain data, members in any order. A member that is `undefined` is
 * not the same as none: JSON would lose it.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => isSameData(each, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other) || Array.isArray(other)) return false;
  let members = 0;
  for (const name in one) {
    members += 1;
    if (!Object.hasOwn(other, name) || !isSameData(one[name], other[name])) return false;
  }
  return members === Object.keys(other).length;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
