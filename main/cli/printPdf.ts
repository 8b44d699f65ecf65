import type { Agreement } from '../../shared/agreement/Agreement';
import type { RulePack } from '../../shared/cba/RulePack';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { copyForPrinting } from '../../shared/print/copyForPrinting';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { Printer } from '../pdf/startPrinter';
import { sha256 } from '../effects/sha256';
import type { Refusal } from './Command';
import { exportFailureWords } from './words/exportFailureWords';

type Printing = {
  readonly agreement: Agreement;
  readonly copy: PrintCopy;
  readonly pack: RulePack;
};

/** Prints a copy of an agreement, with that copy's agreement file inside. */
export async function printPdf(
  printer: Printer,
  { agreement, copy, pack }: Printing,
): Promise<Result<Uint8Array, Refusal>> {
  const attached = agreementFileText(copyForPrinting(agreement, copy), sha256);
  const ewa = new TextEncoder().encode(attached);
  const pdf = await printer.print({ agreement, copy, pack, ewa });
  return pdf.ok ? pdf : err(exportFailureWords(pdf.error));
}
