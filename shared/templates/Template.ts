import type { Language } from '../agreement/Agreement';
import type { Clause, Section } from '../agreement/Body';
import type { ClauseId } from '../agreement/ids';

/** Advice to the people who write; it never reaches the agreement. null: about the whole file. */
export type TemplateNote = { readonly clause: ClauseId | null; readonly text: string };

/** An agreement to start from. Its ids are the author's own, readable ones. */
export type Template = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly TemplateNote[];
  readonly sections: readonly Section[];
};

/** Single clauses about one topic, to be put into an agreement one by one. */
export type ClauseTopic = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly notes: readonly TemplateNote[];
  readonly clauses: readonly Clause[];
};
