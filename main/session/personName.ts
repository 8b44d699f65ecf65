import os from 'node:os';

/** The name of this person's account on the computer, or "" where accounts have none. */
export function personName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}
