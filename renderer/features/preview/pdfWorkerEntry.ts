// pdf.js reads PDFs in a thread of its own. Bundled here, so that the window loads nothing else.
// oxlint-disable-next-line import/no-unassigned-import -- it takes the messages of its thread by itself
import 'pdfjs-dist/build/pdf.worker.mjs';
