// Makes the documents under test/fixtures/import. Run by hand when they are to change:
//   node scripts/makeImportFixtures.mjs
// LibreOffice (soffice) must be installed for the two that it writes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preamble, school, sections, teamSections, title } from './importFixtures/content.mjs';
import { espanol } from './importFixtures/spanish.mjs';
import { documentLines, html, markdown, paged, styles, wrapped } from './importFixtures/text.mjs';
import { automatic, tracked, typed, unnumbered } from './importFixtures/word.mjs';

const folder = path.resolve(import.meta.dirname, '../test/fixtures/import');
const facts = { school, title, preamble };
const heading = [school.toUpperCase(), title, ''];

function text(content, style, width) {
  return [...heading, ...wrapped(documentLines(content, style), width)];
}

async function save(name, bytes) {
  await writeFile(path.join(folder, name), bytes);
}

const long = (count) => [...sections.slice(0, 9), ...teamSections(count), ...sections.slice(9)];

await save(
  'articles-roman.txt',
  paged(text(long(7), styles.articles, 72), { height: 52, header: `${school} – ${title}` }).join(
    '\n',
  ),
);
await save('decimals.txt', text(long(4), styles.decimals, 78).join('\n'));
await save(
  'outline-letters.txt',
  Buffer.from(
    text(sections, styles.letters, 80)
      .join('\r\n')
      .replaceAll('•', '-')
      .replaceAll('–', '-')
      .replaceAll('’', '\u0092'),
    'latin1',
  ),
);
await save('paragraph-signs.txt', text(sections, styles.signs, 1000).join('\n'));
await save('sections-parens.txt', text(long(2), styles.sections, 72).join('\n'));
await save('secciones.txt', Buffer.from(`\ufeff${espanol}`, 'utf16le'));
await save('headings.md', markdown(long(4), facts));
await save('word-automatic.docx', await automatic(long(9), facts));
await save('word-typed.docx', await typed(long(24), facts));
await save('word-unnumbered.docx', await unnumbered(long(2), facts));
await save('word-tracked.docx', await tracked(sections, facts));

const work = await mkdtemp(path.join(tmpdir(), 'ewa-fixtures-'));
try {
  await writeFile(path.join(work, 'libreoffice-lists.html'), html(long(3), facts));
  await writeFile(
    path.join(work, 'libreoffice-typed.txt'),
    `\ufeff${text(sections, styles.articles, 5000).join('\n')}`,
  );
  const convert = (file, filter) =>
    execFileSync(
      'soffice',
      [
        '--headless',
        ...filter,
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        work,
        path.join(work, file),
      ],
      { stdio: 'ignore' },
    );
  convert('libreoffice-lists.html', ['--infilter=HTML (StarWriter)']);
  convert('libreoffice-typed.txt', ['--infilter=Text (encoded):UTF8']);
  for (const name of ['libreoffice-lists.docx', 'libreoffice-typed.docx']) {
    await copyFile(path.join(work, name), path.join(folder, name));
  }
} finally {
  await rm(work, { recursive: true });
}
