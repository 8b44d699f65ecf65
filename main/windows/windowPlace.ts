import type { BrowserWindow, Rectangle } from 'electron';
import { screen } from 'electron';
import type { WindowPlace } from '../settings/Settings';

const USUAL = { width: 1280, height: 800 };
/** A further window stands a little lower, so that both can be seen. */
const STEP = 28;

type InitialPlace = {
  readonly bounds: Partial<Rectangle> & typeof USUAL;
  readonly isMaximized: boolean;
};

/** Where the last window was, if that is on a screen still; else the usual size where the system likes. */
export function initialPlace(last: WindowPlace | null, windowsOpen: number): InitialPlace {
  if (last === null) return { bounds: fitted(USUAL), isMaximized: false };
  const shift = windowsOpen * STEP;
  const wanted = { x: last.x + shift, y: last.y + shift, width: last.width, height: last.height };
  const { workArea } = screen.getDisplayMatching(wanted);
  const isVisible =
    wanted.x < workArea.x + workArea.width &&
    wanted.x + wanted.width > workArea.x &&
    wanted.y >= workArea.y &&
    wanted.y < workArea.y + workArea.height;
  const size = fitted(wanted);
  return {
    bounds: isVisible ? { ...size, x: wanted.x, y: wanted.y } : size,
    isMaximized: last.isMaximized && windowsOpen === 0,
  };
}

export function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y } = window.getNormalBounds();
  const [width = USUAL.width, height = USUAL.height] = window.isMaximized()
    ? [window.getNormalBounds().width, window.getNormalBounds().height]
    : window.getContentSize();
  return { x, y, width, height, isMaximized: window.isMaximized() };
}

function fitted({ width, height }: typeof USUAL): typeof USUAL {
  const { workAreaSize } = screen.getPrimaryDisplay();
  return {
    width: Math.min(width, workAreaSize.width),
    height: Math.min(height, workAreaSize.height),
  };
}
