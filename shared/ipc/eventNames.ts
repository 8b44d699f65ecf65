/** Everything main tells a window unasked. */
export const EVENT_NAMES = [
  'menu:command',
  'pdf:progress',
  'document:changed-on-disk',
  'document:removed',
  'journal:failed',
  'journal:kept',
  'close:asked',
  'preferences:changed',
  'file:dropped',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];
