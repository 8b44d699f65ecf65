import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { styles, worded } from './text.mjs';

const level = (at, format, text) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360 * (at + 1), hanging: 360 } } },
});
const numbering = {
  config: [
    {
      reference: 'agreement',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, 'Article %1.'),
        { ...level(1, LevelFormat.DECIMAL, '%1.%2'), isLegalNumberingStyle: true },
        level(2, LevelFormat.LOWER_LETTER, '(%3)'),
        level(3, LevelFormat.LOWER_ROMAN, '(%4)'),
      ],
    },
    { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•')] },
  ],
};

const words = (text) => worded(text, styles.decimals);

function table(rows) {
  return new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  });
}

function headed(clause, number) {
  const start = number === '' ? [] : [new TextRun(`${number} `)];
  return [
    ...start,
    new TextRun({ text: `${clause.heading}.`, bold: true }),
    new TextRun(` ${words(clause.text)}`),
  ];
}

function extras(clause, s, c) {
  const parts = [];
  for (const text of clause.bullets ?? []) {
    parts.push(new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } }));
  }
  if (clause.table) {
    parts.push(
      new Paragraph(`Table ${s}-${c}`.slice(0, 5) + ` 1. ${clause.table.caption}`),
      table(clause.table.rows),
    );
  }
  return parts;
}

/** Every number made by Word: Article I, 1.1, (a), (i). */
export function automatic(sections, { school, title, preamble }) {
  const numbered = (text, at) =>
    new Paragraph({ text: words(text), numbering: { reference: 'agreement', level: at } });
  const children = sections.flatMap((section, s) => [
    new Paragraph({
      text: section.title,
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'agreement', level: 0 },
    }),
    ...section.clauses.flatMap((clause, c) => [
      new Paragraph({
        children: headed(clause, ''),
        numbering: { reference: 'agreement', level: 1 },
      }),
      ...(clause.items ?? []).flatMap((item) =>
        typeof item === 'string'
          ? [numbered(item, 2)]
          : [numbered(item.text, 2), ...item.items.map((sub) => numbered(sub, 3))],
      ),
      ...extras(clause, s, c),
    ]),
  ]);
  return packed([
    new Paragraph({ text: school, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph(preamble),
    ...children,
  ]);
}

/** Headings of Word, but every number typed by hand. */
export function typed(sections, { school, title }) {
  const style = styles.decimals;
  const children = sections.flatMap((section, s) => [
    new Paragraph({ text: style.section(s + 1, section.title), heading: HeadingLevel.HEADING_1 }),
    ...section.clauses.flatMap((clause, c) => [
      new Paragraph({ children: headed(clause, style.clause(s + 1, c + 1)) }),
      ...(clause.items ?? []).flatMap((item, i) => {
        const { text, items = [] } = typeof item === 'string' ? { text: item } : item;
        return [
          new Paragraph(`(${String.fromCharCode(97 + i)})\t${words(text)}`),
          ...items.map((sub, j) => new Paragraph(`(${['i', 'ii', 'iii'][j]})\t${sub}`)),
        ];
      }),
      ...extras(clause, s, c),
    ]),
  ]);
  return packed([
    new Paragraph({ text: `${school}: ${title}`, heading: HeadingLevel.TITLE }),
    ...children,
  ]);
}

/** No number and no heading style: capitals for sections, bold lines for clauses. */
export function unnumbered(sections, { school, title }) {
  const line = (text) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const children = sections.flatMap((section, s) => [
    line(section.title.toUpperCase()),
    ...section.clauses.flatMap((clause, c) => [
      line(clause.heading),
      new Paragraph(words(clause.text)),
      ...(clause.items ?? []).map(
        (item) => new Paragraph(`– ${typeof item === 'string' ? item : item.text}`),
      ),
      ...extras(clause, s, c),
    ]),
  ]);
  return packed([
    new Paragraph({ text: `${school}: ${title}`, heading: HeadingLevel.TITLE }),
    ...children,
  ]);
}

const change = { author: 'Priya Testwell', date: '2026-03-02T09:00:00Z' };
// A red dot, one by one pixel.
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** What a draft in use carries: tracked changes, a comment, a footnote, a picture, header and footer. */
export function tracked(sections, { school, title }) {
  const style = styles.decimals;
  const body = sections
    .slice(0, 4)
    .flatMap((section, s) => [
      new Paragraph({ text: style.section(s + 1, section.title), heading: HeadingLevel.HEADING_1 }),
      ...section.clauses.map(
        (clause, c) => new Paragraph({ children: headed(clause, style.clause(s + 1, c + 1)) }),
      ),
    ]);
  const changed = new Paragraph({
    children: [
      new TextRun('1.4 Review. The staff reviews this agreement '),
      new DeletedTextRun({ text: 'every second year', id: 11, ...change }),
      new InsertedTextRun({ text: 'every spring', id: 12, ...change }),
      new TextRun(' and '),
      new CommentRangeStart(0),
      new TextRun('publishes the outcome'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new TextRun('.'),
      new FootnoteReferenceRun(1),
    ],
  });
  const children = [
    new Paragraph({ text: `${school}: ${title}`, heading: HeadingLevel.TITLE }),
    new Paragraph({
      children: [
        new ImageRun({ type: 'png', data: DOT, transformation: { width: 20, height: 20 } }),
      ],
    }),
    ...body.slice(0, 4),
    changed,
    ...body.slice(4),
  ];
  return packed(children, {
    comments: {
      children: [
        {
          id: 0,
          author: 'Omar Fixture',
          date: new Date('2026-03-03T10:00:00Z'),
          children: [new Paragraph('Where is it published?')],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Decided at the staff meeting in May.')] } },
    headers: {
      default: new Header({ children: [new Paragraph(`${school}, draft for the staff`)] }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ children: ['Page ', PageNumber.CURRENT] })],
      }),
    },
  });
}

function packed(children, { headers, footers, ...more } = {}) {
  const section = {
    properties: {},
    children,
    ...(headers && { headers }),
    ...(footers && { footers }),
  };
  return Packer.toBuffer(
    new Document({ creator: 'Alder Creek', numbering, sections: [section], ...more }),
  );
}
