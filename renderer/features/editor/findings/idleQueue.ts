/** How long one piece of work may keep a key waiting, in milliseconds. */
const LONGEST_PIECE = 5;
/** Work is done after so long even in a window that is never idle. */
const LONGEST_WAIT = 200;

/** Things to be done one after the other, each once, however often it is asked for. */
type IdleQueue<Item> = {
  /** Does as many as one piece holds at once, and the rest when the window has nothing better to do. */
  readonly add: (items: Iterable<Item>) => void;
  readonly stop: () => void;
};

export function createIdleQueue<Item>(work: (item: Item) => void): IdleQueue<Item> {
  const waiting = new Set<Item>();
  let idle: number | null = null;

  function piece(): void {
    // Nothing waits for this piece any more, even should it break down.
    idle = null;
    const end = performance.now() + LONGEST_PIECE;
    for (const item of waiting) {
      waiting.delete(item);
      work(item);
      if (performance.now() > end) break;
    }
    if (waiting.size > 0) idle = requestIdleCallback(piece, { timeout: LONGEST_WAIT });
  }

  return {
    add(items) {
      for (const item of items) waiting.add(item);
      if (idle === null) piece();
    },
    stop() {
      waiting.clear();
      if (idle !== null) cancelIdleCallback(idle);
      idle = null;
    },
  };
}
