/** signoff */
export const signoff = {
  'signoff.stub': 'stub',
} as const;
