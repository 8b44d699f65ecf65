import { app, dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import path from 'node:path';
import type { FileKind } from '../ipc/AskingWindow';
import type { ShellWords } from '../menu/ShellWords';

/** Asks for a file to read; null when the person cancels. */
export async function askForFile(
  window: BrowserWindow,
  kind: FileKind,
  words: ShellWords,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titleOf(kind, words),
    filters: filtersOf(kind, words),
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where to save; the dialog asks before it gives the name of a file that is there. */
export async function askForPlace(
  window: BrowserWindow,
  { kind, name }: { readonly kind: FileKind; readonly name: string },
  words: ShellWords,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: kind === 'pdf' ? words.pdfTitle : words.saveTitle,
    defaultPath: path.join(app.getPath('documents'), name),
    filters: filtersOf(kind, words),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

function titleOf(kind: FileKind, words: ShellWords): string {
  return {
    agreement: words.openTitle,
    import: words.importTitle,
    'rule-pack': words.packTitle,
    'staff-list': words.tableTitle,
    verify: words.verifyTitle,
    pdf: words.pdfTitle,
  }[kind];
}

function filtersOf(kind: FileKind, words: ShellWords): FileFilter[] {
  const agreements = { name: words.agreements, extensions: ['ewa'] };
  const pdfs = { name: words.pdfs, extensions: ['pdf'] };
  return {
    agreement: [agreements],
    import: [{ name: words.importable, extensions: ['docx', 'md', 'markdown', 'txt'] }],
    'rule-pack': [{ name: words.packs, extensions: ['json'] }],
    'staff-list': [{ name: words.tables, extensions: ['csv', 'tsv', 'txt'] }],
    verify: [{ name: words.verifiable, extensions: ['ewa', 'pdf'] }],
    pdf: [pdfs],
  }[kind];
}
