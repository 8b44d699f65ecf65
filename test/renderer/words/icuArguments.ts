/** Names of the arguments of an ICU message, sorted. Braces alternate between words and arguments. */
export function icuArguments(message: string): readonly string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [brace, name = ''] of message.matchAll(/[{}]\s*([\w-]*)/g)) {
    if (brace.startsWith('{')) {
      if (depth % 2 === 0) names.add(name);
      depth += 1;
    } else {
      depth -= 1;
    }
  }
  if (depth !== 0) throw new Error(`Unbalanced braces: ${message}`);
  return [...names].toSorted();
}
