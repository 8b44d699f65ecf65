import type { SigningAct } from '../agreement/Body';

/** What is wrong with a piece of marked-up text. */
export type MarkupProblem =
  | { readonly kind: 'unclosed-mark'; readonly mark: string }
  /** A brace that opens neither a field nor a reference; a plain one is written "\{". */
  | { readonly kind: 'stray-brace' }
  | { readonly kind: 'unknown-field'; readonly name: string }
  /** `{see:id}` names nothing in this file (in a clause library: nothing in this clause). */
  | { readonly kind: 'unknown-place'; readonly id: string };

type TemplateProblem =
  | MarkupProblem
  /** A member that is missing, unknown, or of another kind; `detail` is the schema's own word. */
  | { readonly kind: 'shape'; readonly detail: string }
  | { readonly kind: 'repeated-id'; readonly id: string }
  | { readonly kind: 'repeated-statement'; readonly act: SigningAct };

/** One problem and its place as a path in the file: "sections[2].clauses[0].text[1]". */
export type TemplateFault = { readonly place: string; readonly problem: TemplateProblem };

/** Why a file of templates cannot be used. `faults` has at least one; `line` counts from 1. */
export type TemplateFailure =
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'not-a-template'; readonly faults: readonly TemplateFault[] };
