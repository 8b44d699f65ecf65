/** Closing a screen gives the focus back to what opened it, in a frame or two of its own. */
const FRAMES = 4;

/**
 * After a screen has closed: if what opened it is gone, such as the row of somebody who has signed
 * meanwhile, the focus is nowhere. It then goes to the tab of the panel, or else into the text.
 */
export function catchFocus(framesLeft = FRAMES): void {
  if (framesLeft > 0) {
    requestAnimationFrame(() => catchFocus(framesLeft - 1));
    return;
  }
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  const text = document.querySelector<HTMLElement>('[role="textbox"][aria-multiline]');
  (tab ?? text)?.focus();
}
