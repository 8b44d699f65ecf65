import type { TemplateFailure } from '../../shared/templates/TemplateFailure';

/** Why a file below `templates/` could not be had. */
export type TemplateFileFailure =
  /** No file of that name; `known` are the names there are. */
  | { readonly kind: 'no-such-template'; readonly name: string; readonly known: readonly string[] }
  /** The disk said no: `code` is its word for it ("EACCES"). */
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'bad-template'; readonly file: string; readonly failure: TemplateFailure };
