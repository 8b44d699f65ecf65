import type { Hash } from '../Ledger';

/** The code people read aloud and find at the foot of every page: 80 bits of the content hash. */
export function versionCode(content: Hash): string {
  const digits = content.slice(0, 20).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
