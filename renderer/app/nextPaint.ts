/** A window that nobody sees draws no frames; then this is long enough. */
const MOST_MILLISECONDS = 400;

/** Until what was just put on the page can be seen. */
export async function nextPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, MOST_MILLISECONDS);
    // A frame calls before it is painted; a task after it comes when it is.
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
