/** importing */
export const importing = {
  'importing.stub': 'stub',
} as const;
