const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const letter = (at) => String.fromCharCode(97 + at);

const roman = (count) => ROMAN[count];

/** Ways of numbering: of sections, clauses, items and items of items. Counts start at 1. */
export const styles = {
  articles: {
    section: (s, title) => `ARTICLE ${roman(s)} – ${title.toUpperCase()}`,
    clause: (s, c) => `${s}.${c}`,
    item: (i) => `(${letter(i - 1)})`,
    sub: (i) => `(${roman(i).toLowerCase()})`,
    mention: (number) => (number.includes('.') ? `section ${number}` : `article ${number}`),
  },
  decimals: {
    section: (s, title) => `${s}. ${title}`,
    clause: (s, c) => `${s}.${c}`,
    item: (i, s, c) => `${s}.${c}.${i}`,
    sub: (i) => `(${letter(i - 1)})`,
    mention: (number) => `section ${number}`,
  },
  letters: {
    section: (s, title) => `${roman(s)}. ${title.toUpperCase()}`,
    clause: (_s, c) => `${letter(c - 1).toUpperCase()}.`,
    item: (i) => `${i}.`,
    sub: (i) => `${letter(i - 1)})`,
    mention: (number) => `part ${number}`,
  },
  signs: {
    section: (s, title) => `§ ${s} ${title}`,
    clause: (s, c) => `§${s}.${c}`,
    item: (i) => `${letter(i - 1)})`,
    sub: (i) => `${roman(i).toLowerCase()})`,
    mention: (number) => `§ ${number}`,
  },
  sections: {
    section: (s, title) => `Section ${s}. ${title}`,
    clause: (_s, c) => `(${letter(c - 1)})`,
    item: (i) => `(${i})`,
    sub: (i) => `(${roman(i).toLowerCase()})`,
    mention: (number) => `Section ${number.replace(/\.(\d+)$/, (_, c) => `(${letter(c - 1)})`)}`,
  },
};

/** Puts the style's own mentions for {2.1}. */
export function worded(text, style) {
  return text.replace(/(?:clause|section) \{([\d.]+)\}/g, (_, number) => style.mention(number));
}

/** The agreement as lines of [indent, text]; an empty text parts paragraphs, a table row has tabs. */
export function documentLines(sections, style) {
  const lines = [];
  const add = (indent, text) => lines.push([indent, worded(text, style)], [0, '']);
  sections.forEach(({ title, clauses }, s) => {
    add(0, style.section(s + 1, title));
    clauses.forEach((clause, c) => {
      add(0, `${style.clause(s + 1, c + 1)} ${clause.heading}. ${clause.text}`);
      (clause.items ?? []).forEach((item, i) => {
        const { text, items = [] } = typeof item === 'string' ? { text: item } : item;
        add(3, `${style.item(i + 1, s + 1, c + 1)} ${text}`);
        items.forEach((sub, j) => add(6, `${style.sub(j + 1)} ${sub}`));
      });
      for (const bullet of clause.bullets ?? []) lines.push([3, `• ${bullet}`]);
      if (clause.bullets) lines.push([0, '']);
      if (clause.table) {
        lines.push([0, `Table 1. ${clause.table.caption}`], [0, '']);
        for (const row of clause.table.rows) lines.push([0, row.join('\t')]);
        lines.push([0, '']);
      }
    });
  });
  return lines;
}

/** Breaks long lines as a text editor does, with a hanging indent. */
export function wrapped(lines, width) {
  return lines.flatMap(([indent, text]) => {
    if (text.includes('\t')) return [text];
    const rows = [];
    let row = ' '.repeat(indent);
    for (const word of text.split(' ')) {
      if (row.trim() !== '' && row.length + 1 + word.length > width) {
        rows.push(row);
        row = ' '.repeat(indent);
      }
      row += row.trim() === '' ? word : ` ${word}`;
    }
    return [...rows, row];
  });
}

/** Parts lines into pages, each with a header and a footer as a printer driver leaves them. */
export function paged(lines, { height, header }) {
  const count = Math.ceil(lines.length / height);
  return Array.from({ length: count }, (_, page) => [
    ...(page === 0 ? [] : [header, '']),
    ...lines.slice(page * height, (page + 1) * height),
    '',
    `Page ${page + 1} of ${count}`,
    '',
  ]).flat();
}

export function markdown(sections, { school, title, preamble }) {
  const out = [`# ${school}: ${title}`, '', preamble, ''];
  sections.forEach(({ title: name, clauses }, s) => {
    out.push(`## ${s + 1}. ${name}`, '');
    clauses.forEach((clause, c) => {
      const text = worded(clause.text, styles.decimals);
      out.push(`${s + 1}.${c + 1} **${clause.heading}.** ${text}`, '');
      (clause.items ?? []).forEach((item, i) => {
        const { text: own, items = [] } = typeof item === 'string' ? { text: item } : item;
        out.push(`${i + 1}. ${own}`);
        for (const sub of items) out.push(`   - ${sub}`);
      });
      for (const bullet of clause.bullets ?? []) out.push(`- ${bullet}`);
      if (clause.items || clause.bullets) out.push('');
      if (clause.table) {
        const [head, ...rows] = clause.table.rows;
        out.push(`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`);
        for (const row of rows) out.push(`| ${row.join(' | ')} |`);
        out.push('');
      }
    });
  });
  return `${out.join('\n')}\n`;
}

export function html(sections, { school, title, preamble }) {
  const escape = (text) => worded(text, styles.decimals).replaceAll('&', '&amp;');
  const list = (items, tag) =>
    `<${tag}>${items.map((item) => (typeof item === 'string' ? `<li>${escape(item)}</li>` : `<li>${escape(item.text)}${list(item.items, 'ul')}</li>`)).join('')}</${tag}>`;
  const body = sections.map(({ title: name, clauses }) => {
    const rows = clauses.map((clause) => {
      const table = clause.table
        ? `<table border="1">${clause.table.rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`
        : '';
      return `<p><b>${clause.heading}.</b> ${escape(clause.text)}</p>${clause.items ? list(clause.items, 'ol') : ''}${clause.bullets ? list(clause.bullets, 'ul') : ''}${table}`;
    });
    return `<h2>${name}</h2>${rows.join('')}`;
  });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><h1>${school}: ${title}</h1><p>${preamble}</p>${body.join('\n')}</body></html>`;
}
