import type { RefObject } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { Zoom } from './zoom';
import { percentOf, scaleOf, zoomed } from './zoom';

/** Where the reader is among the pages, and how large they are. */
export type PagesState = {
  /** Counts from 1. */
  readonly current: number;
  readonly count: number;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly percent: number;
  readonly isFit: boolean;
  readonly goTo: (page: number) => void;
  readonly zoomBy: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly onScroll: () => void;
};

/** Room left and right of a page, scroll bar included, in CSS pixels. */
const MARGIN_PIXELS = 56;
/** Wider than this, a page is no easier to read. */
const WIDEST_PIXELS = 900;

export function usePages(
  desk: RefObject<HTMLElement | null>,
  pagePoints: number,
  count: number,
): PagesState {
  const [zoom, setZoom] = useState<Zoom>({ kind: 'fit' });
  const [room, setRoom] = useState(pagePoints);
  const [current, setCurrent] = useState(1);
  const scale = scaleOf(zoom, pagePoints, room);
  const percent = percentOf(scale);

  useEffect(() => {
    const { current: element } = desk;
    if (element === null) return undefined;
    const measure = (): void =>
      setRoom(Math.min(WIDEST_PIXELS, element.clientWidth - MARGIN_PIXELS));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);

  const onScroll = useCallback(() => {
    if (desk.current !== null) setCurrent(pageInSight(desk.current));
  }, [desk]);
  const goTo = useCallback(
    (page: number) => {
      const wanted = Math.min(count, Math.max(1, page));
      desk.current?.children[wanted - 1]?.scrollIntoView({ block: 'start' });
    },
    [desk, count],
  );

  return {
    current,
    count,
    scale,
    percent,
    isFit: zoom.kind === 'fit',
    goTo,
    zoomBy: (by) => setZoom(zoomed(percent, by)),
    fit: () => setZoom({ kind: 'fit' }),
    onScroll,
  };
}

/** The page that holds the middle of what is seen. */
function pageInSight(desk: HTMLElement): number {
  const middle = desk.getBoundingClientRect().top + desk.clientHeight / 2;
  const pages = [...desk.children];
  const found = pages.findLastIndex((page) => page.getBoundingClientRect().top <= middle);
  return Math.max(0, found) + 1;
}
