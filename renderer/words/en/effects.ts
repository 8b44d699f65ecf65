/** effects */
export const effects = {
  'effects.stub': 'stub',
} as const;
