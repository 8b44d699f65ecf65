import type { ReactNode } from 'react';

/** Stands in until the real screens are mounted here. */
export function App(): ReactNode {
  return <main>EWA Editor</main>;
}
