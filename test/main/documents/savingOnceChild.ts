import { nodeDesk } from '../../../main/documents/Desk';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { agreementSaying } from '../../builders/agreementSaying';

/** Saves one long version over a file, and prints what the save answered. */
async function saveOnce(file: string, dataFolder: string): Promise<void> {
  const desk = nodeDesk(dataFolder);
  const opened = await openDocument(file, desk);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const saved = await saveDocument(opened.value, agreementSaying('word '.repeat(20_000)), desk);
  process.stdout.write(JSON.stringify(saved.ok ? { ok: true } : saved));
}

const [, , file = '', dataFolder = ''] = process.argv;
void saveOnce(file, dataFolder);
