import { agreementText } from '../../../shared/agreement/text/agreementText';
import { ok } from '../../../shared/result';
import type { Command } from '../Command';
import { EXIT } from '../Command';
import { openAgreement } from '../openAgreement';

export const textCommand: Command = {
  name: 'text',
  summary: 'prints the agreement as numbered plain text',
  help: `
ewa text FILE.ewa

Prints the whole agreement as plain text, with the numbers and the words of references and
fields as they stand on paper.`,
  mostFiles: 1,
  options: {},
  run: async ({ files }, terminal) => {
    const opened = await openAgreement(files[0]);
    if (!opened.ok) return opened;
    terminal.out(agreementText(opened.value.agreement));
    return ok(EXIT.fine);
  },
};
