import type { signoff as english } from '../en/signoff';

export const signoff: Readonly<Record<keyof typeof english, string>> = {
  'signoff.stub': 'stub',
};
