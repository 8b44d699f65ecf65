/** verify */
export const verify = {
  'verify.stub': 'stub',
} as const;
