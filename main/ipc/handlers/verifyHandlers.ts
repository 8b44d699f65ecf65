import path from 'node:path';
import type { Verified } from '../../../shared/ipc/facts/verifyFacts';
import type { HandedId } from '../../../shared/ipc/handles';
import { err, ok } from '../../../shared/result';
import { readDiskFile } from '../../documents/disk/readDiskFile';
import { exportPdf } from '../../pdf/exportPdf';
import { LARGEST_PDF } from '../../signing/attachedAgreement';
import { comparePages } from '../../signing/comparePages';
import type { FileVerdict } from '../../signing/FileVerdict';
import type { AppContext } from '../AppContext';
import { diskFact } from '../facts/diskFact';
import { packFact } from '../facts/packFact';
import type { Handlers } from '../Handler';

/** What a file from anywhere proves. The file is only read. */
export function verifyHandlers({
  desk,
  handed,
  pack: loadPack,
}: AppContext): Handlers<'verify:file'> {
  return {
    'verify:file': async ({ handedId }, asker) => {
      const known = handedId === null ? null : handed.pathOf(handedId, asker.id);
      if (handedId !== null && known === null) throw new Error('No such file was handed in');
      const file = known ?? (await asker.chooseFile('verify'));
      if (file === null) return ok({ kind: 'cancelled' });
      const found = await readDiskFile(desk.fileSystem, file, LARGEST_PDF);
      if (!found.ok) return err({ kind: 'disk', failure: diskFact(found.error) });
      const { bytes } = found.value;
      if (bytes === null) return err({ kind: 'pdf', failure: 'too-large' });
      const pack = await loadPack();
      if (!pack.ok) return err({ kind: 'pack', failure: packFact(pack.error) });

      const { verifyFile } = await import('../../signing/verifyFile');
      const verified = await verifyFile(bytes, comparePages(pack.value, exportPdf));
      if (!verified.ok) return verified;
      const id = handedId ?? handed.put({ windowId: asker.id, path: file });
      return ok(verifiedFacts({ handedId: id, fileName: path.basename(file) }, verified.value));
    },
  };
}

type Checked = { readonly handedId: HandedId; readonly fileName: string };

function verifiedFacts(checked: Checked, found: FileVerdict): Verified {
  switch (found.file) {
    case 'ewa': {
      const { file: kind, ...facts } = found;
      return { kind, ...checked, ...facts };
    }
    case 'pdf': {
      const { file: kind, ...facts } = found;
      return { kind, ...checked, ...facts };
    }
    case 'pages-alone': {
      const { file: kind, ...facts } = found;
      return { kind, fileName: checked.fileName, ...facts };
    }
  }
}
