import { contextBridge, ipcRenderer } from 'electron';
import type { ChannelName } from '../../shared/ipc/channelNames';
import { CHANNEL_NAMES } from '../../shared/ipc/channelNames';
import type { EventName } from '../../shared/ipc/eventNames';
import { EVENT_NAMES } from '../../shared/ipc/eventNames';

const channels: ReadonlySet<string> = new Set<ChannelName>(CHANNEL_NAMES);
const events: ReadonlySet<string> = new Set<EventName>(EVENT_NAMES);

/**
 * All that a window can do beyond its own page. Names are checked here as well as in main, so that
 * Electron's own channels stay out of reach. Types are the business of `renderer/platform`.
 */
contextBridge.exposeInMainWorld('ewa', {
  invoke: async (channel: string, request: unknown): Promise<unknown> => {
    if (!channels.has(channel)) throw new Error('No such channel');
    return ipcRenderer.invoke(channel, request);
  },
  on: (name: string, listener: (event: unknown) => void): (() => void) => {
    if (!events.has(name)) throw new Error('No such event');
    const receive = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(name, receive);
    return () => {
      ipcRenderer.off(name, receive);
    };
  },
});
