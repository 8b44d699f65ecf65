import { isDeepStrictEqual } from 'node:util';
import type { Launched } from '../launch';
import type { Probe } from './Probe';

/** Long enough for a page to be gone, or for a download or window to have begun. */
const SETTLE_MILLISECONDS = 150;

/** A page that waits for a person, or for a server, has got further than it should. */
const MOST_MILLISECONDS = 5000;

/** How a probe went: whether the page could not do it, and what came of it. */
type ProbeOutcome = {
  readonly name: string;
  readonly held: boolean;
  readonly found: unknown;
};

/** Makes a page try something. It holds when the attempt fails as expected and the page is where it was. */
export async function runProbe(
  { app, page }: Launched,
  probe: Probe,
  server: string,
): Promise<ProbeOutcome> {
  const { name } = probe;
  const start = page.url();
  const windowsBefore = app.windows().length;
  let found: unknown;
  try {
    found = await Promise.race([page.evaluate(probe.attempt, server), tooLong()]);
    await page.waitForTimeout(SETTLE_MILLISECONDS);
  } catch (error) {
    found = `threw ${String(error)}`;
  }
  const isThere = page.url() === start && app.windows().length === windowsBefore;
  if (!isThere) {
    for (const window of app.windows()) if (window !== page) await window.close();
    await page.goto(start, { timeout: 5000 }).catch(() => undefined);
  }
  return { name, held: isThere && isDeepStrictEqual(found, probe.expected), found };
}

async function tooLong(): Promise<string> {
  await new Promise((resolve) => {
    setTimeout(resolve, MOST_MILLISECONDS).unref();
  });
  return 'took too long';
}
