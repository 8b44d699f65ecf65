import type { ChannelName } from '../../shared/ipc/channelNames';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract';
import type { AskingWindow } from './AskingWindow';

/** Answers the requests of a channel, which have passed the contract. */
export type Handler<Channel extends ChannelName> = (
  request: RequestOf<Channel>,
  asker: AskingWindow,
) => Promise<ResponseOf<Channel>>;

/** A handler for each of some channels. */
export type Handlers<Channel extends ChannelName = ChannelName> = {
  readonly [Name in Channel]: Handler<Name>;
};
