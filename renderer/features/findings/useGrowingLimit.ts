import { startTransition, useEffect, useState } from 'react';

/** So many are drawn at once, with the panel. */
const AT_ONCE = 30;
/** So many more in each pause. */
const MORE = 50;

/**
 * How many of a long list are drawn so far: the first at once, the others in pauses, so that no key
 * waits for hundreds.
 *
 * @param list names the list; another one begins anew
 */
export function useGrowingLimit(total: number, list: string): number {
  const [grown, setGrown] = useState({ list, limit: AT_ONCE });
  if (grown.list !== list) setGrown({ list, limit: AT_ONCE });
  const limit = grown.list === list ? grown.limit : AT_ONCE;
  useEffect(() => {
    if (limit >= total) return undefined;
    const idle = requestIdleCallback(
      () => startTransition(() => setGrown({ list, limit: limit + MORE })),
      { timeout: 100 },
    );
    return () => cancelIdleCallback(idle);
  }, [total, list, limit]);
  return limit;
}
