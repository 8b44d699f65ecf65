import type { Agreement } from '../agreement/Agreement';
import { fourWords } from '../agreement/canonical/fourWords';
import { versionCode } from '../agreement/canonical/versionCode';
import type { Sha256 } from '../agreement/Ledger';
import { alphabetic } from '../agreement/numbering/ordinal';
import { fieldText } from '../agreement/text/inlineText';
import { textContext } from '../agreement/text/textContext';
import type { RulePack } from '../cba/RulePack';
import { elections } from '../signoff/elections';
import { stage } from '../signoff/stage';
import { partAnchor } from './anchors';
import { packFactsHash } from './packFactsHash';
import { agreementPart } from './parts/agreementPart';
import { certificationPart } from './parts/certificationPart';
import { checkReportPart } from './parts/checkReportPart';
import { coverPart } from './parts/coverPart';
import { electionsPart } from './parts/electionsPart';
import { provisionsPart } from './parts/provisionsPart';
import { signaturesPart } from './parts/signaturesPart';
import { verificationPart } from './parts/verificationPart';
import type { PrintContext } from './PrintContext';
import type { PrintCopy } from './PrintCopy';
import type { PrintDocument, PrintPart } from './PrintDocument';
import { checkReport } from './checkReport';
import type { PrintFacts } from './PrintFacts';
import { printFacts } from './PrintFacts';
import type { PrintReport } from './PrintReport';
import { printWordsOf } from './words/printWordsOf';

type PrintInput = {
  readonly agreement: Agreement;
  readonly copy: PrintCopy;
  readonly pack: RulePack;
  readonly sha256: Sha256;
  /** What the copy being printed again told of the records; left out, the agreement's own are told. */
  readonly facts?: PrintFacts;
  /** What the union's copy being printed again says was found; left out, the agreement is checked. */
  readonly report?: PrintReport;
};

/** How a printed document names its rule pack. */
function printedPack({ id, version }: RulePack): string {
  return `${id} ${version}`;
}

/** Sets out an agreement for paper: all its parts in order, with every word that will be printed. */
export function printAgreement(input: PrintInput): PrintDocument {
  const context = printContext(input);
  const { words, school, year, version } = context;
  const report = reportOf(input);
  return {
    language: words.language,
    copy: context.copy,
    facts: context.facts,
    report,
    pack: printedPack(context.pack),
    packFacts: packFactsHash(context.pack, input.sha256),
    title: words.paper.title(year, school),
    school,
    runningTitle: words.paper.running(year),
    version,
    versionLine: words.paper.version(version),
    pageLine: words.paper.page,
    fileDescription: words.paper.attached,
    parts: parts(context, report),
  };
}

/** Answers name people, so only the union's copy reports what was found. */
function reportOf({ agreement, copy, pack, sha256, report }: PrintInput): PrintReport | null {
  return copy === 'union' ? (report ?? checkReport(agreement, pack, sha256)) : null;
}

function parts(context: PrintContext, report: PrintReport | null): readonly PrintPart[] {
  const { contents } = context.words;
  const inOrder: readonly (PrintPart | null)[] = [
    coverPart(context),
    { kind: 'contents', anchor: partAnchor('contents'), ...contents },
    agreementPart(context),
    provisionsPart(context),
    report === null ? null : checkReportPart(report, context),
    electionsPart(context),
    signaturesPart(context),
    certificationPart(context),
    verificationPart(context),
  ];
  return inOrder.filter((part) => part !== null);
}

function printContext({ agreement, copy, pack, sha256, facts }: PrintInput): PrintContext {
  const text = textContext(agreement);
  const found = elections(agreement, sha256);
  let schedules = 0;
  const words = printWordsOf(agreement.language);
  return {
    agreement,
    copy,
    pack,
    text,
    words,
    elections: found,
    facts: facts ?? printFacts(found, stage(agreement, sha256).kind),
    school: fieldText('school', text),
    year: agreement.profile.schoolYear.replace('-', '–'),
    version: versionCode(found.content),
    fourWords: fourWords(found.content),
    nextSchedule: () => {
      schedules += 1;
      return words.paper.schedule(alphabetic(schedules).toUpperCase());
    },
  };
}
