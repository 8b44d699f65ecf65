import type { Figures } from './fonts/Face';
import type { FaceName } from './fonts/faceNames';

/** How a line of text is set; lengths in points. */
export type TextStyle = {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  /** From the top of the line to its baseline. */
  readonly ascent: number;
  readonly figures: Figures;
};

const proportional = 'proportional';
const tabular = 'tabular';

export const COVER_TITLE: TextStyle = {
  face: 'serif',
  size: 38,
  leading: 45,
  ascent: 36,
  figures: proportional,
};
export const COVER_LINE: TextStyle = {
  face: 'serif',
  size: 18,
  leading: 22.5,
  ascent: 17,
  figures: proportional,
};
export const PART_TITLE: TextStyle = {
  face: 'serif',
  size: 26,
  leading: 30,
  ascent: 24,
  figures: proportional,
};
export const SECTION_TITLE: TextStyle = {
  face: 'serif-semibold',
  size: 15,
  leading: 22.5,
  ascent: 16,
  figures: proportional,
};
export const BODY: TextStyle = {
  face: 'serif',
  size: 11,
  leading: 15,
  ascent: 11,
  figures: proportional,
};
export const BODY_NAME: TextStyle = { ...BODY, face: 'serif-semibold' };
export const PAGE_NUMBER: TextStyle = { ...BODY, figures: tabular };
export const LABEL: TextStyle = {
  face: 'sans-bold',
  size: 9.5,
  leading: 15,
  ascent: 11,
  figures: tabular,
};
export const CLAUSE_NUMBER: TextStyle = {
  face: 'sans-medium',
  size: 9.5,
  leading: 15,
  ascent: 11,
  figures: tabular,
};
export const EFFECT: TextStyle = {
  face: 'sans',
  size: 7.75,
  leading: 9.5,
  ascent: 8,
  figures: tabular,
};
export const CAPTION: TextStyle = {
  face: 'sans',
  size: 9,
  leading: 15,
  ascent: 11,
  figures: tabular,
};
export const TABLE_HEAD: TextStyle = {
  face: 'sans-bold',
  size: 8,
  leading: 11.25,
  ascent: 8.5,
  figures: tabular,
};
export const CELL: TextStyle = {
  face: 'sans',
  size: 9,
  leading: 11.25,
  ascent: 8.6,
  figures: tabular,
};
export const NOTE: TextStyle = {
  face: 'sans',
  size: 8,
  leading: 11.25,
  ascent: 8.5,
  figures: tabular,
};
export const FIELD_LABEL: TextStyle = {
  face: 'sans',
  size: 7.75,
  leading: 10,
  ascent: 8,
  figures: tabular,
};
export const RUNNING: TextStyle = {
  face: 'sans',
  size: 8,
  leading: 10,
  ascent: 8,
  figures: tabular,
};
export const RUNNING_NAME: TextStyle = { ...RUNNING, face: 'sans-bold' };
export const FOUR_WORDS: TextStyle = {
  face: 'serif',
  size: 24,
  leading: 30,
  ascent: 24,
  figures: proportional,
};
export const COVER_WORDS: TextStyle = { ...FOUR_WORDS, size: 20 };
export const CODE: TextStyle = {
  face: 'sans-medium',
  size: 18,
  leading: 22.5,
  ascent: 16,
  figures: tabular,
};
