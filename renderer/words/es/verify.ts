import type { verify as english } from '../en/verify';

export const verify: Readonly<Record<keyof typeof english, string>> = {
  'verify.stub': 'stub',
};
