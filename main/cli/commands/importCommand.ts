import { err, ok } from '../../../shared/result';
import type { Command } from '../Command';
import { EXIT } from '../Command';
import { importedAgreement } from '../importedAgreement';
import { profileFrom, profileHelp, profileOptions } from '../profileOptions';
import { agreementFileName, saveNewAgreement } from '../saveNewAgreement';
import { agreementSummary } from '../words/agreementSummary';
import { importReportWords } from '../words/importReportWords';

export const importCommand: Command = {
  name: 'import',
  summary: 'takes over a text, Markdown or Word file',
  help: `
ewa import FILE --school NAME --year 2026-27 --arrangement ID -o FILE.ewa

Turns a .txt, .md or .docx file into an agreement, and reports what was not understood, changed or
left out. The file itself is never touched.

${profileHelp}
  --tracked accept|reject
                        what to do with the tracked changes of a Word file
  -o FILE.ewa           where to save it; a file that exists is never replaced`,
  mostFiles: 1,
  options: {
    ...profileOptions,
    tracked: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  run: async (input, terminal) => {
    const [source] = input.files;
    if (source === undefined)
      return err('What should be imported? Name a .txt, .md or .docx file.');
    const profile = profileFrom(input);
    if (!profile.ok) return profile;
    const file = agreementFileName(input);
    if (!file.ok) return file;
    const imported = await importedAgreement(source, input, profile.value);
    if (!imported.ok) return imported;
    const { agreement, report } = imported.value;
    const saved = await saveNewAgreement(file.value, agreement);
    if (!saved.ok) return saved;

    terminal.out(`${agreementSummary(agreement)}\nSaved as ${saved.value.path}\n`);
    if (report.length > 0) {
      terminal.out(`\nWhat the import has to tell:\n${importReportWords(report)}`);
    }
    return ok(EXIT.fine);
  },
};
