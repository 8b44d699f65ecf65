/** White between columns. */
export const GUTTER = 9;

export const RULE = { outer: 1, underHead: 0.5, between: 0.4 };

/** Above and below the words of a row: `dense` rows come to a pitch of 15. */
export const OPEN_ROW = { above: 3.75, below: 3.75 };
export const DENSE_ROW = { above: 2.25, below: 1.5 };
export const HEAD_ROW = { above: 3.75, below: 3.75 };
