import path from 'node:path';
import Pdfkit from 'pdfkit';
import { projectRoot } from '../../main/resources/projectRoot';
import type {
  PrintBlock,
  PrintClause,
  PrintDocument,
  PrintPart,
  PrintTable,
} from '../../shared/print/PrintDocument';
import { wordsOfText } from '../../shared/print/PrintText';

type Pdf = InstanceType<typeof Pdfkit>;

const FONTS = {
  serif: 'SourceSerif4_400Regular',
  semibold: 'SourceSerif4_600SemiBold',
  sans: 'AtkinsonHyperlegibleNext_400Regular',
  bold: 'AtkinsonHyperlegibleNext_700Bold',
};

/**
 * The same words by a plain pdfkit script, as one would write it in an afternoon: no structure, no
 * links, no line breaking but pdfkit's own, each table cell a call of `text`.
 */
export function plainPdf(document: PrintDocument): Promise<Uint8Array> {
  const pdf = new Pdfkit({ size: 'LETTER', margin: 66, bufferPages: true, font: '' });
  for (const [name, file] of Object.entries(FONTS)) {
    pdf.registerFont(name, path.join(projectRoot, 'out/fonts', `${file}.ttf`));
  }
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (const part of document.parts) drawPart(pdf, part);
  drawFooters(pdf, document);
  pdf.end();
  return done;
}

function drawPart(pdf: Pdf, part: PrintPart): void {
  pdf.addPage();
  pdf.font('serif').fontSize(26).text(part.title);
  pdf.fontSize(11);
  switch (part.kind) {
    case 'agreement':
      for (const { number, title, clauses } of part.sections) {
        pdf.font('semibold').fontSize(15).text(`${number} ${title}`);
        for (const clause of clauses) drawClause(pdf, clause, 144);
      }
      return;
    case 'schedule':
      pdf.font('serif').fontSize(11).text(wordsOfText(part.lead));
      for (const table of part.tables) drawTable(pdf, table);
      for (const note of part.notes) pdf.font('sans').fontSize(9).text(wordsOfText(note));
      return;
    case 'signatures':
      for (const { name, role } of part.slots)
        pdf.font('semibold').text(name).font('sans').text(role);
      return;
    case 'certification':
      for (const { statement } of part.certificates) pdf.font('serif').text(wordsOfText(statement));
      return;
    case 'verification':
      for (const step of part.steps(0)) pdf.font('serif').text(wordsOfText(step));
      return;
    case 'cover':
      for (const { label, value } of part.facts) pdf.font('sans').text(`${label} ${value}`);
      return;
    case 'contents':
  }
}

function drawClause(pdf: Pdf, clause: PrintClause, x: number): void {
  const notes = clause.effects.map(({ verb, articles }) => `${verb} ${articles.join(', ')}`);
  pdf
    .font('sans')
    .fontSize(8)
    .text([clause.sign, ...notes].join(' '), 66);
  for (const block of clause.blocks) drawBlock(pdf, block, x);
  for (const child of clause.children) drawClause(pdf, child, x + 22);
}

function drawBlock(pdf: Pdf, block: PrintBlock, x: number): void {
  switch (block.kind) {
    case 'paragraph':
      pdf
        .font('serif')
        .fontSize(11)
        .text(wordsOfText(block.text), x, undefined, { width: 498 - x });
      return;
    case 'list':
      for (const { sign, text, sublist } of block.items) {
        pdf.font('serif').fontSize(11);
        pdf.text(`${sign} ${wordsOfText(text)}`, x + 15, undefined, { width: 483 - x });
        if (sublist !== null) drawBlock(pdf, sublist, x + 15);
      }
      return;
    case 'table':
      drawTable(pdf, block);
  }
}

function drawTable(pdf: Pdf, table: PrintTable): void {
  pdf.font('bold').fontSize(9).text(`${table.label} ${table.caption}`, 66);
  const width = 480 / table.columns.length;
  for (const row of [...table.headRows, ...table.rows]) {
    if (pdf.y > 680) pdf.addPage();
    const top = pdf.y;
    let bottom = top;
    let column = 0;
    for (const { text, span } of row) {
      const place = { width: width * span - 9 };
      pdf
        .font('sans')
        .fontSize(9)
        .text(wordsOfText(text), 66 + column * width, top, place);
      bottom = Math.max(bottom, pdf.y);
      column += span;
    }
    pdf.y = bottom;
    pdf.moveTo(66, bottom).lineTo(546, bottom).stroke();
  }
}

function drawFooters(pdf: Pdf, document: PrintDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const at = { lineBreak: false };
    pdf.font('sans').fontSize(8);
    pdf.text(document.versionLine, 66, 740, at);
    pdf.text(document.pageLine(page + 1, count), 480, 740, at);
  }
}
