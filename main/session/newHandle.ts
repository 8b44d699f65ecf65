import { randomUUID } from 'node:crypto';

/** A fresh handle for a window, of the kind that the predicate tells. It cannot be guessed. */
export function newHandle<Handle extends string>(
  isHandle: (text: string) => text is Handle,
): Handle {
  const text = randomUUID();
  if (!isHandle(text)) throw new Error(`Not a handle: ${text}`);
  return text;
}
