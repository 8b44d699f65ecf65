/** The template that holds only what every agreement must have. */
export const BLANK_TEMPLATE = 'empty';
