import type { NewId } from '../../../shared/agreement/ids';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;
const LENGTH = 16;

/** A name nobody else will think of: 16 signs by the chance of the browser. */
export const newRandomId: NewId = () => {
  const chance = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...chance]
    .map((value, index) => (index === 0 ? LETTERS : SIGNS).charAt(value % (index === 0 ? 26 : 36)))
    .join('');
};
