import type { PackName } from '../../../shared/cba/PackName';
import type { ListedPack } from '../../../shared/ipc/facts/packFacts';

export function nameOf(listed: ListedPack): PackName {
  if (listed.kind === 'refused') return listed.name;
  const { id, version } = listed.pack;
  return { id, version };
}
