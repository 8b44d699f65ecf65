import type { preview as english } from '../en/preview';

export const preview: Readonly<Record<keyof typeof english, string>> = {
  'preview.stub': 'stub',
};
