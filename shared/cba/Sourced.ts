import type { Confidence } from './Confidence';

/** Where a fact was read. Entries name it by `id`. */
export type Source = {
  readonly id: string;
  /** As it is cited: "LAUSD, Los Angeles Autonomy Framework, slide 11, posted 2014-03-01". */
  readonly cite: string;
  readonly note: string | null;
};

/** Every entry of a pack says where it is from and how sure it is. */
export type Sourced = {
  /** Id of a {@link Source} of the same pack. */
  readonly source: string;
  readonly confidence: Confidence;
};

/** Words of a pack that have a source of their own. */
export type SourcedText = Sourced & { readonly text: string };
