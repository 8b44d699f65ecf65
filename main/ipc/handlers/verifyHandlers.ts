import path from 'node:path';
import type { Verified } from '../../../shared/ipc/facts/verifyFacts';
import { err, ok } from '../../../shared/result';
import { attempt } from '../../documents/disk/DiskFailure';
import { exportPdf } from '../../pdf/exportPdf';
import { comparePages } from '../../signing/comparePages';
import type { FileVerdict } from '../../signing/FileVerdict';
import type { AppContext } from '../AppContext';
import { diskFact } from '../facts/diskFact';
import { packFact } from '../facts/packFact';
import type { Handlers } from '../Handler';

/** What a file from anywhere proves. The file is only read. */
export function verifyHandlers({ desk, pack: loadPack }: AppContext): Handlers<'verify:file'> {
  return {
    'verify:file': async (_request, asker) => {
      const file = await asker.chooseFile('verify');
      if (file === null) return ok({ kind: 'cancelled' });
      const bytes = await attempt('read-file', file, async () => desk.fileSystem.readFile(file));
      if (!bytes.ok) return err({ kind: 'disk', failure: diskFact(bytes.error) });
      const pack = await loadPack();
      if (!pack.ok) return err({ kind: 'pack', failure: packFact(pack.error) });

      const { verifyFile } = await import('../../signing/verifyFile');
      const verified = await verifyFile(bytes.value, comparePages(pack.value, exportPdf));
      if (!verified.ok) return verified;
      return ok(verifiedFacts(path.basename(file), verified.value));
    },
  };
}

function verifiedFacts(fileName: string, found: FileVerdict): Verified {
  switch (found.file) {
    case 'ewa': {
      const { file: kind, ...facts } = found;
      return { kind, fileName, ...facts };
    }
    case 'pdf': {
      const { file: kind, ...facts } = found;
      return { kind, fileName, ...facts };
    }
    case 'pages-alone': {
      const { file: kind, ...facts } = found;
      return { kind, fileName, ...facts };
    }
  }
}
