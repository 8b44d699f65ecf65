import canonicalize from 'canonicalize';

/** Plain data: what a closed schema lets through. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [member: string]: Json };

/**
 * One text for one value, by RFC 8785: members sorted, no spaces, strings escaped in one way.
 *
 * @throws Error for a value JSON cannot hold: a bug, since every value passed a schema.
 */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  return text;
}
