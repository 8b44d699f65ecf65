import type { PrintCopy } from '../../../shared/print/PrintCopy';
import { PRINT_COPIES } from '../../../shared/print/PrintCopy';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { startPrinter } from '../../pdf/startPrinter';
import { checkReport } from '../checkReport';
import type { Command, Refusal } from '../Command';
import { EXIT } from '../Command';
import { loadPack } from '../loadPack';
import { openAgreement } from '../openAgreement';
import { printPdf } from '../printPdf';
import { savePdf } from '../savePdf';
import { agreementSummary, counted } from '../words/agreementSummary';
import { copyWords } from '../words/copyWords';
import { reviewSummary } from '../words/reviewWords';

export const exportCommand: Command = {
  name: 'export',
  summary: 'prints the agreement as a PDF with the agreement file inside',
  help: `
ewa export FILE.ewa -o OUT.pdf [--copy union|staff|public]

Prints the agreement as a PDF. The agreement itself is attached inside, so that whoever gets the
PDF can check it with “ewa verify”. The same agreement always gives the same bytes.

  -o OUT.pdf  where to save it; an older PDF of that name is replaced, nothing else is
  --copy      union   complete, with the names of those who declined (unless told otherwise)
              staff   to read and to sign; no names from the staff list
              public  to read; counts only`,
  mostFiles: 1,
  options: { output: { type: 'string', short: 'o' }, copy: { type: 'string' } },
  run: async (input, terminal) => {
    const copy = copyOf(input.option('copy') ?? 'union');
    if (!copy.ok) return copy;
    const file = input.option('output');
    if (file === undefined) return err('Where should the PDF be saved? Add -o OUT.pdf.');
    // Fonts are loaded while the agreement and the rule pack are read.
    const printer = startPrinter();
    const opened = await openAgreement(input.files[0]);
    if (!opened.ok) return opened;
    const pack = await loadPack();
    if (!pack.ok) return pack;

    const { agreement } = opened.value;
    const pdf = await printPdf(printer, { agreement, copy: copy.value, pack: pack.value });
    if (!pdf.ok) return pdf;
    const saved = await savePdf(file, pdf.value);
    if (!saved.ok) return saved;

    const { counts, reviewed } = checkReport(agreement, pack.value);
    const { conflict } = counts;
    terminal.out(
      [
        agreementSummary(agreement),
        `${copyWords[copy.value]} saved as ${saved.value}`,
        ...(conflict === 0
          ? []
          : [
              `It holds ${counted(conflict, 'open conflict')} with the protected articles: “ewa check” shows where.`,
              ...reviewSummary(reviewed),
            ]),
        '',
      ].join('\n'),
    );
    return ok(EXIT.fine);
  },
};

function copyOf(text: string): Result<PrintCopy, Refusal> {
  const copy = PRINT_COPIES.find((each) => each === text);
  return copy === undefined
    ? err(`There is no copy “${text}”. Choose one of: ${PRINT_COPIES.join(', ')}.`)
    : ok(copy);
}
