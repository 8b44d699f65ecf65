import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { ChannelName } from '../../shared/ipc/channelNames';
import type { RequestOf } from '../../shared/ipc/contract';
import { contract } from '../../shared/ipc/contract';
import { isAppAddress } from '../windows/appAddress';
import type { AskingWindow } from './AskingWindow';
import type { Handler } from './Handler';

/**
 * Registers the handler of a channel. Requests from frames that are not the app's own page, and those
 * that do not match the contract, reject before the handler sees them. What a handler answers is held
 * to the contract as well, so that no path leaves by mistake.
 */
export function handle<Channel extends ChannelName>(
  channel: Channel,
  handler: Handler<Channel>,
  askerOf: (event: IpcMainInvokeEvent) => AskingWindow | null,
): void {
  ipcMain.handle(channel, async (event, request: unknown) => {
    const asker = isAppFrame(event) ? askerOf(event) : null;
    if (asker === null) throw new Error(`${channel}: refused an untrusted sender`);
    const parsed = contract[channel].request.safeParse(request);
    if (!parsed.success) throw new Error(`${channel}: refused a request outside the contract`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript cannot link a channel to its own schema
    const answer = await handler(parsed.data as RequestOf<Channel>, asker);
    return contract[channel].response.parse(answer);
  });
}

/** The main frame of one of our windows, showing a page of ours. Frames inside it are never trusted. */
function isAppFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return senderFrame.parent === null && isAppAddress(senderFrame.url);
}
