import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawPage } from './drawPage';

/** Dots an inch at which pages go to the printer: text stays sharp, and forty pages stay small. */
const DOTS_AN_INCH = 200;

/**
 * Draws every page as a picture for the printer, one after the other on one canvas.
 *
 * @param onPage told before each page; gives false to stop.
 * @returns addresses of the pictures, to be revoked after printing; none when it was stopped.
 */
export async function printPages(
  pdf: PDFDocumentProxy,
  onPage: (page: number) => boolean,
): Promise<readonly string[]> {
  const canvas = document.createElement('canvas');
  const pictures: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (!onPage(number)) {
      pictures.forEach((address) => URL.revokeObjectURL(address));
      return [];
    }
    const page = await pdf.getPage(number);
    await drawPage(page, canvas, DOTS_AN_INCH / 72).done;
    pictures.push(URL.createObjectURL(await pictureOf(canvas)));
  }
  canvas.width = 0;
  return pictures;
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('No picture of a page'));
      else resolve(blob);
    }, 'image/png');
  });
}
