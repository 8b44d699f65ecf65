import type { Page } from 'playwright-core';
import type { ChannelName } from '../../shared/ipc/channelNames';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract';

/** Asks main from inside a page, as the page's own code would. */
export async function ask<Channel extends ChannelName>(
  page: Page,
  channel: Channel,
  request: RequestOf<Channel>,
): Promise<ResponseOf<Channel>> {
  return page.evaluate(
    async ([channel, request]) => {
      const { ewa } = window as unknown as {
        ewa: { invoke: (channel: unknown, request: unknown) => Promise<never> };
      };
      return ewa.invoke(channel, request);
    },
    [channel, request] as const,
  );
}
