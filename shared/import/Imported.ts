import type { Language } from '../agreement/Agreement';
import type { Section } from '../agreement/Body';
import type { ImportNote } from './ImportNote';

/** The body of an agreement as read from a file, and everything the reader should be told. */
export type Imported = {
  /** Ready for an agreement's schema; no clause declares an effect. */
  readonly sections: readonly Section[];
  readonly language: Language;
  /** The document's title lines, "" when it has none; never also a note's only copy of them. */
  readonly title: string;
  readonly report: readonly ImportNote[];
};
