import PDFDocument from 'pdfkit';
import mammoth from 'mammoth';
console.log(PDFDocument.name, Object.keys(mammoth), import.meta.dirname);
