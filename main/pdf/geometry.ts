/** Letter paper in points, measured from its top left corner. */
export const PAGE_WIDTH = 612;
export const PAGE_HEIGHT = 792;

/** Outer edges of everything printed. */
export const LEFT = 66;
export const RIGHT = 546;
/** The column where clause numbers and effects hang. */
export const HANG_WIDTH = 66;
/** Edges of the running text: 68 characters in full. */
export const TEXT_LEFT = 144;
export const TEXT_RIGHT = 498;
export const TEXT_WIDTH = TEXT_RIGHT - TEXT_LEFT;
export const FULL_WIDTH = RIGHT - LEFT;

/** The body: 42 lines of 15. */
export const TOP = 78;
export const BOTTOM = 708;
export const LINE = 15;
export const HALF_LINE = 7.5;

/** Where the text of a part begins under its title. */
export const BELOW_PART_TITLE = 130.5;

export const HEADER_BASELINE = 45;
export const HEADER_RULE = 52.5;
export const PART_RULE = 63;
export const FOOTER_RULE = 735;
export const FOOTER_BASELINE = 748;
