/** How large pages are shown: as wide as there is room, or a share of their printed size. */
export type Zoom =
  | { readonly kind: 'fit' }
  | { readonly kind: 'percent'; readonly percent: number };

const STEPS = [50, 67, 80, 100, 125, 150, 200, 300, 400] as const;

/** CSS pixels of one printed point at 100 %. */
const PIXELS_A_POINT = 96 / 72;

/** The next step up or down from what is shown now; the ends stay where they are. */
export function zoomed(percentNow: number, by: 1 | -1): Zoom {
  const steps = by === 1 ? STEPS : STEPS.toReversed();
  const next = steps.find((step) => (by === 1 ? step > percentNow : step < percentNow));
  return {
    kind: 'percent',
    percent: next ?? (by === 1 ? (STEPS.at(-1) ?? 400) : STEPS[0]),
  };
}

/**
 * The scale of a page in CSS pixels a point.
 *
 * @param pagePoints width of a page in points. @param roomPixels width there is for it.
 */
export function scaleOf(zoom: Zoom, pagePoints: number, roomPixels: number): number {
  if (zoom.kind === 'percent') return (zoom.percent / 100) * PIXELS_A_POINT;
  return Math.max(0.25, roomPixels / pagePoints);
}

export function percentOf(scale: number): number {
  return Math.round((scale / PIXELS_A_POINT) * 100);
}
