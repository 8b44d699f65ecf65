import { writeFileSync } from 'node:fs';
import { nodeDesk } from '../../../main/documents/Desk';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementFileText } from '../../../shared/file/agreementFileText';

/**
 * Saves in a loop until it is killed, each version with its number as the first title, and says each
 * number on standard output after the save came back. `naive` writes as most programs do.
 */
async function saveForEver(file: string, dataFolder: string, manner: string): Promise<void> {
  const desk = nodeDesk(dataFolder);
  const opened = await openDocument(file, desk);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  let document = opened.value;
  for (let number = numberOf(document.agreement) + 1; ; number += 1) {
    const next = numbered(document.agreement, number);
    if (manner === 'naive') {
      writeFileSync(file, agreementFileText(next, sha256));
    } else {
      const saved = await saveDocument(document, next, desk);
      if (!saved.ok) throw new Error(JSON.stringify(saved.error));
      document = saved.value;
    }
    process.stdout.write(`${number}\n`);
  }
}

/** Longer and shorter by turns, so that a torn file is neither. */
function numbered(agreement: Agreement, number: number): Agreement {
  const [first, ...others] = agreement.sections;
  if (first === undefined) throw new Error('No section to number');
  const title = `${number}${' more'.repeat(number % 50)}`;
  return { ...agreement, sections: [{ ...first, title }, ...others] };
}

function numberOf({ sections }: Agreement): number {
  return Number.parseInt(sections[0]?.title ?? '', 10);
}

const [, , file = '', dataFolder = '', manner = ''] = process.argv;
void saveForEver(file, dataFolder, manner);
