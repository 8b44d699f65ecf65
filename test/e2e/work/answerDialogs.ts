import type { ElectronApplication } from 'playwright-core';

type Answers = {
  /** Where the next files are saved, in turn; null cancels. */
  readonly save?: readonly (string | null)[];
  /** Which files are opened next, in turn; null cancels. */
  readonly open?: readonly (string | null)[];
};

/** Answers the dialogs of the operating system, which no test can press. */
export async function answerDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(
    ({ dialog }, { save, open }) => {
      const toSave = [...save];
      const toOpen = [...open];
      dialog.showSaveDialog = async () => {
        const filePath = toSave.shift() ?? null;
        return { canceled: filePath === null, filePath: filePath ?? '' };
      };
      dialog.showOpenDialog = async () => {
        const filePath = toOpen.shift() ?? null;
        return { canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] };
      };
    },
    { save: [...(answers.save ?? [])], open: [...(answers.open ?? [])] },
  );
}
