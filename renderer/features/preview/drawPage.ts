import type { PDFPageProxy } from 'pdfjs-dist';

/** What is drawn on, and how to stop drawing. */
type Drawing = { readonly done: Promise<void>; readonly stop: () => void };

/** Larger canvases are refused or eat the memory of a school laptop; beyond this, pages get softer. */
const MOST_PIXELS = 16_000_000;

/** Draws a page at a scale in device pixels a point. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): Drawing {
  const { width, height } = page.getViewport({ scale: 1 });
  const most = Math.sqrt(MOST_PIXELS / (width * height));
  const viewport = page.getViewport({ scale: Math.min(scale, most) });
  const sheet = canvas;
  sheet.width = Math.round(viewport.width);
  sheet.height = Math.round(viewport.height);
  const canvasContext = sheet.getContext('2d', { alpha: false });
  if (canvasContext === null) return { done: Promise.resolve(), stop: () => undefined };
  const task = page.render({ canvasContext, viewport, background: '#ffffff' });
  return { done: task.promise.catch(() => undefined), stop: () => task.cancel() };
}
