import type { effects as english } from '../en/effects';

export const effects: Readonly<Record<keyof typeof english, string>> = {
  'effects.stub': 'stub',
};
