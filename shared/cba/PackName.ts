import type { RulePack } from './RulePack';

/** Which pack, and which edition of it: two with the same name say the same. */
export type PackName = Pick<RulePack, 'id' | 'version'>;

export function isSamePack(one: PackName, other: PackName): boolean {
  return one.id === other.id && one.version === other.version;
}
