import type { ElectronApplication } from 'playwright-core';

/** Answers every file dialog from now on as a person would who picks this file, or cancels (null). */
export async function answerDialogs(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
    dialog.showSaveDialog = async () => ({
      canceled: chosen === null,
      filePath: chosen ?? '',
    });
  }, file);
}
