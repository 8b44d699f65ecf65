import type { Agreement } from '../agreement/Agreement';
import type { TextContext } from '../agreement/text/inlineText';
import type { RulePack } from '../cba/RulePack';
import type { Elections } from '../signoff/elections';
import type { PrintCopy } from './PrintCopy';
import type { PrintFacts } from './PrintFacts';
import type { PrintWords } from './words/PrintWords';

/** Everything the parts of the paper are made from, worked out once. */
export type PrintContext = {
  readonly agreement: Agreement;
  readonly copy: PrintCopy;
  readonly pack: RulePack;
  readonly text: TextContext;
  readonly words: PrintWords;
  readonly elections: Elections;
  readonly facts: PrintFacts;
  /** The name of the school, or a labelled blank. */
  readonly school: string;
  /** "2026–27", as titles print it. */
  readonly year: string;
  readonly version: string;
  readonly fourWords: readonly string[];
  /** Names the next schedule: "Schedule A", then "Schedule B". */
  readonly nextSchedule: () => string;
};
