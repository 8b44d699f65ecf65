/**
 * Every request a window can make. Apart from the contract, so that the preload script carries the
 * names and not the schemas.
 */
export const CHANNEL_NAMES = [
  'app:start',
  'window:document',
  'preferences:set',
  'document:create',
  'document:open',
  'document:sample',
  'document:recover',
  'document:reload',
  'document:save',
  'document:save-as',
  'document:journal',
  'document:close',
  'import:choose',
  'check:pack',
  'packs:list',
  'packs:import',
  'packs:remove',
  'packs:choose',
  'library:topics',
  'roster:read-table',
  'roster:record',
  'sign:record',
  'pdf:export',
  'pdf:preview',
  'pdf:cancel',
  'verify:file',
] as const;

export type ChannelName = (typeof CHANNEL_NAMES)[number];
