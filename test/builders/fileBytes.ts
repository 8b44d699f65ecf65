import { framedText } from '../../shared/file/frame';
import { sha256 } from '../../main/effects/sha256';

/** A body in a frame whose length and sums are right, whatever the body is. */
export function framedBytes(body: string): Uint8Array {
  return utf8(framedText(body, sha256));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes with those from `offset` on replaced. */
export function patched(bytes: Uint8Array, offset: number, by: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(by, offset);
  return copy;
}

/** What stands between the first line and the last. */
export function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\nEWA1 END'));
}
