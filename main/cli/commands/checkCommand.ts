import path from 'node:path';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { checkLines } from '../checkLines';
import { checkReport, checkReportJson, checkReportText } from '../checkReport';
import type { Command, ExitCode, Input, Refusal } from '../Command';
import { EXIT } from '../Command';
import { importedAgreement } from '../importedAgreement';
import { loadPack, loadPackFile } from '../loadPack';
import { openAgreement } from '../openAgreement';
import type { Terminal } from '../Terminal';

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks every clause against the articles that cannot be waived',
  help: `
ewa check FILE [--json] [--pack FILE] [--tracked accept|reject]
ewa check --jsonl FILE|- [--pack FILE]

Checks an agreement (.ewa), or a text that is no agreement yet (.txt, .md, .docx).

  --json    one JSON object: {"pack":{"id","version"},
            "findings":[{"rule","severity","clause":{"id","number"},"articles",
            "range":{"start","end"},"text","source","confidence","answer"}],
            "summary":{"conflict","caution","note"},"answers"}
            “clause” is null for the agreement as a whole; “range” counts UTF-16 units of the
            clause's text, a cross-reference as one, and is null for what is declared;
            “answer” is null or {"kind":"dismissed"|"disputed","notes":[{"by","at","reason"}]};
            “answers” is {"open":{"conflict","caution","note"},"disputed","dismissed","stale":[…]}.
            A disputed conflict is still a conflict, and “summary” counts what is answered too
  --jsonl   reads one {"id","text"} a line, from a file or from standard input (-), and answers
            {"id","severity","articles"} for each in the same order and as it comes; severity is
            conflict, caution, note or none. Empty lines are passed over; a line that cannot be read
            gets no answer and is named at the end, with exit code 2
  --pack FILE
            checks under the rule pack in that file; without it, under the one that comes with the app
  --tracked accept|reject
            what to do with the tracked changes of a Word file

Exit code 1 when there is a conflict. A list without conflicts is not an approval.`,
  mostFiles: 1,
  options: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    pack: { type: 'string' },
    tracked: { type: 'string' },
  },
  run: async (input, terminal) => {
    const [file] = input.files;
    if (file === undefined) {
      return err('What should be checked? Name a file, or - for standard input with --jsonl.');
    }
    const isLines = input.flag('jsonl');
    if (!isLines && (file === '-' || path.extname(file).toLowerCase() === '.jsonl')) {
      return err(`${file} is read a clause a line: ewa check --jsonl ${file}`);
    }
    const packFile = input.option('pack');
    const pack = await (packFile === undefined ? loadPack() : loadPackFile(packFile));
    if (!pack.ok) return pack;
    if (isLines) return checkLines(file, pack.value, terminal);
    const agreement = await agreementIn(file, input);
    return agreement.ok ? ok(report(agreement.value, pack.value, input, terminal)) : agreement;
  },
};

async function agreementIn(file: string, input: Input): Promise<Result<Agreement, Refusal>> {
  if (path.extname(file).toLowerCase() === '.ewa') {
    const opened = await openAgreement(file);
    return opened.ok ? ok(opened.value.agreement) : opened;
  }
  const imported = await importedAgreement(file, input);
  return imported.ok ? ok(imported.value.agreement) : imported;
}

function report(agreement: Agreement, pack: RulePack, input: Input, terminal: Terminal): ExitCode {
  const found = checkReport(agreement, pack);
  terminal.out(
    input.flag('json')
      ? `${JSON.stringify(checkReportJson(found), null, 2)}\n`
      : checkReportText(found),
  );
  return found.counts.conflict > 0 ? EXIT.found : EXIT.fine;
}
