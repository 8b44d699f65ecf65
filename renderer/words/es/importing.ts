import type { importing as english } from '../en/importing';

export const importing: Readonly<Record<keyof typeof english, string>> = {
  'importing.stub': 'stub',
};
