import { randomBytes } from 'node:crypto';

/** A fresh id: a letter and 80 random bits, so that copies made on many laptops never collide. */
export function newId(): string {
  return `i${randomBytes(10).toString('hex')}`;
}
