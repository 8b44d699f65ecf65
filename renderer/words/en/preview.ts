/** preview */
export const preview = {
  'preview.stub': 'stub',
} as const;
