import { useSyncExternalStore } from 'react';

/** Which columns of the frame have room: all three, all but the outline, or the page alone. */
export type Columns = 'three' | 'two' | 'one';

const TWO = '(max-width: 1120px)';
const ONE = '(max-width: 860px)';

/** Follows the width of the window, which zooming in makes less. */
export function useColumns(): Columns {
  return useSyncExternalStore(listen, columns);
}

function columns(): Columns {
  if (window.matchMedia(ONE).matches) return 'one';
  return window.matchMedia(TWO).matches ? 'two' : 'three';
}

function listen(changed: () => void): () => void {
  const queries = [window.matchMedia(ONE), window.matchMedia(TWO)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
