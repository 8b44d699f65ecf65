import { readFileSync, writeFileSync } from 'node:fs';
import { plainPdf } from './plainPdf';
import { readContent } from './plainContent';

// The peer as a whole process: `node plainPdfProcess.cjs CONTENT.json OUT.pdf`.
async function main(): Promise<void> {
  const [content = '', out = ''] = process.argv.slice(2);
  writeFileSync(out, await plainPdf(readContent(readFileSync(content, 'utf8'))));
}

void main();
