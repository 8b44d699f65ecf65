/** A name that begins with these words: "I elect" is a part of "I do not elect" in some language. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
