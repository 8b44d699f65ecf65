import type { ImportNote } from '../../../shared/import/ImportNote';

/** The four things that can become of what a file holds, from the worst for a reader to the best. */
const NOTE_GROUPS = ['left-out', 'as-it-was', 'changed', 'understood'] as const;
export type NoteGroup = (typeof NOTE_GROUPS)[number];

const GROUPS: Readonly<Record<ImportNote['kind'], NoteGroup>> = {
  'language-guessed': 'understood',
  'encoding-guessed': 'understood',
  'numbers-changed': 'changed',
  'numbers-restyled': 'understood',
  'references-linked': 'understood',
  'reference-left-as-words': 'as-it-was',
  'numbering-unclear': 'as-it-was',
  'nothing-recognised': 'as-it-was',
  'opening-joined': 'changed',
  unreadable: 'as-it-was',
  'hyphens-kept': 'as-it-was',
  'crossed-out-kept': 'as-it-was',
  'raw-html': 'as-it-was',
  equations: 'changed',
  'symbols-unknown': 'as-it-was',
  'text-boxes': 'changed',
  'fields-as-text': 'changed',
  'links-as-text': 'changed',
  'markdown-as-text': 'as-it-was',
  'merged-cells': 'changed',
  'table-flattened': 'changed',
  'nesting-flattened': 'changed',
  'sections-joined': 'changed',
  'long-text-split': 'changed',
  'tracked-changes': 'changed',
  'title-left-out': 'left-out',
  'page-furniture-left-out': 'left-out',
  'contents-left-out': 'left-out',
  'side-text-left-out': 'left-out',
  'hidden-text-left-out': 'left-out',
  'images-left-out': 'left-out',
  'embedded-left-out': 'left-out',
  'macros-left-out': 'left-out',
};

/** The notes of each group that has any, in the order they were told. */
export function grouped(
  report: readonly ImportNote[],
): readonly { readonly group: NoteGroup; readonly notes: readonly ImportNote[] }[] {
  return NOTE_GROUPS.map((group) => ({
    group,
    notes: report.filter(({ kind }) => GROUPS[kind] === group),
  })).filter(({ notes }) => notes.length > 0);
}
