import type { Label, LabelReading, SettledLabel } from '../labels/Label';
import { looksLikeTitle } from './looksLikeTitle';
import { isProse, mentionsOtherPaper } from './isProse';

/** A sequence that is still open: where its last number stands and what it was. */
export type OpenSequence = {
  readonly reading: LabelReading | null;
  readonly rank: number | null;
  readonly indent: number;
  /** What stands behind its last number reads as a title. */
  readonly isTitle: boolean;
};

/** All that a number is judged by besides itself. */
export type Sequences = {
  /** Outermost first. */
  readonly open: readonly OpenSequence[];
  /** The last number seen of every style, closed sequences too. */
  readonly lastOf: ReadonlyMap<string, readonly number[]>;
  /** Whether a number of this style comes later in the document. */
  readonly comesLater: (key: string, path: readonly number[]) => boolean;
  /** What the next number in the document may be. */
  readonly upcoming: readonly LabelReading[];
};

/** A number with the words behind it and how far in it stands. */
export type Candidate = {
  readonly label: Label;
  readonly rest: string;
  readonly indent: number;
};

/** A settled number and how many of the open sequences stay open above it. */
export type Settled = SettledLabel & { readonly keep: number; readonly restarts: boolean };

type Attempt = (candidate: Candidate, sequences: Sequences) => Settled | null;

/**
 * Decides whether and where a number belongs: the next of an open sequence (innermost first), the
 * child of an open number, the first of a new one, the next of a closed one, or one after a gap.
 *
 * @returns null when the number fits nowhere and is taken as words.
 */
export function settleLabel(candidate: Candidate, sequences: Sequences): Settled | null {
  if (isProse(candidate.label, candidate.rest)) return null;
  for (const attempt of [next, child, first, resumed, gap]) {
    const settled = attempt(candidate, sequences);
    if (settled !== null) return settled;
  }
  return null;
}

/** Whether a number goes on where an open sequence or number left off, so that it cannot be chance. */
export function isExactlyNext(candidate: Candidate, sequences: Sequences): boolean {
  return next(candidate, sequences) !== null || child(candidate, sequences) !== null;
}

const next: Attempt = ({ label }, { open, upcoming }) => {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const before = open[at]?.reading ?? null;
    if (before === null) continue;
    for (const reading of label.readings) {
      if (reading.key !== before.key || !follows(reading.path, before.path)) continue;
      // "(i)" after "(h)": the ninth letter, unless "(ii)" comes next.
      const numeral = label.readings.find((other) => other !== reading && valueOf(other) === 1);
      const isNumeral = upcoming.some(({ key, path }) => key === numeral?.key && path[0] === 2);
      if (isNumeral) continue;
      return { label, reading, keep: at, restarts: false };
    }
  }
  return null;
};

const child: Attempt = ({ label }, { open }) => {
  const reading = label.readings.find(({ path }) => path.length > 1);
  if (reading === undefined) return null;
  const parent = reading.path.slice(0, -1).join('.');
  // Outermost first: 2.3 belongs to section 2 and not to item 2 of some list in it.
  for (let at = 0; at < open.length; at += 1) {
    const above = open[at]?.reading ?? null;
    if (above === null || above.path.join('.') !== parent || above.key === reading.key) continue;
    const sibling = open[at + 1]?.reading;
    // A number of the same style right below is a gap, which has its own rule.
    if (sibling?.key === reading.key) continue;
    return { label, reading, keep: at + 1, restarts: false };
  }
  return null;
};

const first: Attempt = ({ label, rest, indent }, { open, comesLater }) => {
  const readings = label.readings.filter((reading) => valueOf(reading) === 1);
  // Of "(i)" read as a letter and as a numeral, only the numeral can be the first.
  const reading = readings[0];
  if (reading === undefined || !isProvenStart(label, reading, comesLater)) return null;
  const same = open.findLastIndex((sequence) => sequence.reading?.key === reading.key);
  const outer = open[same];
  // "1." inside section 3: a list of its own when it stands further in, or is no title but "3." is.
  const isInner =
    outer !== undefined && (indent > outer.indent || (outer.isTitle && !looksLikeTitle(rest)));
  if (same >= 0 && !isInner) return { label, reading, keep: same, restarts: true };
  return { label, reading, keep: childPlace(reading, open), restarts: false };
};

/** "A. Smith" and "I. Newton" begin like numbers; only a "B." or "II." further on proves them. */
function isProvenStart(
  label: Label,
  reading: LabelReading,
  comesLater: Sequences['comesLater'],
): boolean {
  if (label.automatic || reading.path.length > 1) return true;
  const isInitial =
    (reading.shape === 'upper-alpha' || reading.shape === 'upper-roman') &&
    reading.closing === 'dot';
  const isBare = reading.closing === 'none' || reading.closing === 'dash';
  if (!isInitial && !isBare) return true;
  return comesLater(reading.key, [2]) || (isBare && comesLater('decimal2', [1, 1]));
}

/** New sequences open below whatever is open; "3.1" without a "3" stays near the headings. */
function childPlace(reading: LabelReading, open: readonly OpenSequence[]): number {
  if (reading.path.length === 1) return open.length;
  const shorter = open.findLastIndex(
    (sequence) =>
      sequence.rank !== null ||
      (sequence.reading !== null && sequence.reading.path.length < reading.path.length - 1),
  );
  return shorter + 1;
}

/** Clauses counted through the whole document, across headings without numbers. */
const resumed: Attempt = ({ label }, { open, lastOf }) => {
  for (const reading of label.readings) {
    const before = lastOf.get(reading.key);
    if (before === undefined || !follows(reading.path, before)) continue;
    const heading = open.findLastIndex((sequence) => sequence.rank !== null);
    return { label, reading, keep: heading + 1, restarts: false };
  }
  return null;
};

const gap: Attempt = ({ label, rest }, { open, comesLater }) => {
  const ordered = label.readings.toSorted(
    (one, other) => lastOpen(other, open) - lastOpen(one, open),
  );
  for (const reading of ordered) {
    const isNamed = reading.shape === 'article' || reading.shape === 'section';
    if (isNamed && !label.automatic && mentionsOtherPaper(rest)) continue;
    const isStrong =
      label.automatic || isNamed || (reading.path.length > 1 && reading.closing !== 'none');
    const after = [...reading.path.slice(0, -1), valueOf(reading) + 1];
    const same = lastOpen(reading, open);
    if (same >= 0 && (isStrong || isNear(reading, open[same]) || comesLater(reading.key, after))) {
      return { label, reading, keep: same, restarts: false };
    }
    if (same < 0 && (label.automatic || comesLater(reading.key, after))) {
      return { label, reading, keep: childPlace(reading, open), restarts: false };
    }
  }
  return null;
};

function lastOpen(reading: LabelReading, open: readonly OpenSequence[]): number {
  return open.findLastIndex((sequence) => sequence.reading?.key === reading.key);
}

/** One number left out, or the same twice: a slip of the writer, not a sentence. */
function isNear(reading: LabelReading, sequence: OpenSequence | undefined): boolean {
  if (sequence?.reading === null || sequence === undefined) return false;
  return Math.abs(valueOf(reading) - valueOf(sequence.reading)) <= 3;
}

function follows(path: readonly number[], before: readonly number[]): boolean {
  return (
    path.length === before.length &&
    path.every((part, at) => part === (before[at] ?? 0) + (at === path.length - 1 ? 1 : 0))
  );
}

function valueOf({ path }: LabelReading): number {
  return path.at(-1) ?? 0;
}
