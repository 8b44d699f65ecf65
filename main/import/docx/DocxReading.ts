import type { ImportNote } from '../../../shared/import/ImportNote';
import type { NumberCounter } from './numberCounter';
import type { NumberingPart } from './numbering';
import type { Styles } from './styles';

/** What has been met while a document is read, and does not go into the text. */
export type Findings = {
  images: number;
  equations: number;
  symbols: number;
  textBoxes: number;
  /** Tables of contents that have begun. */
  contentsFields: number;
  readonly fields: Map<string, number>;
  readonly hidden: string[];
  /** Words with a line through them, which stay in the text. */
  readonly crossedOut: string[];
  readonly contents: string[];
  readonly links: string[];
  readonly embedded: string[];
  readonly notes: ImportNote[];
};

/** Everything the readers of paragraphs, runs and tables share. */
export type DocxReading = {
  readonly styles: Styles;
  readonly numbering: NumberingPart;
  readonly count: NumberCounter;
  readonly linkAddress: (relation: string) => string | null;
  readonly found: Findings;
  /** Fields that have begun and not ended, outermost first; they may run over paragraphs. */
  readonly fields: OpenField[];
  paragraphs: number;
};

type OpenField = { instruction: string; showsResult: boolean };

export function noFindings(): Findings {
  return {
    images: 0,
    equations: 0,
    symbols: 0,
    textBoxes: 0,
    contentsFields: 0,
    fields: new Map(),
    hidden: [],
    crossedOut: [],
    contents: [],
    links: [],
    embedded: [],
    notes: [],
  };
}
