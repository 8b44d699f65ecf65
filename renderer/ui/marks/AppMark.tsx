import type { ReactNode } from 'react';

/** The mark of the app: two lines of text and a tick, on the union's red. */
export function AppMark(): ReactNode {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <rect width="32" height="32" rx="4" fill="var(--red-solid)" />
      <path d="M8 9.5h16M8 15h9" stroke="var(--on-red)" strokeWidth="2.4" />
      <path d="m13 21.5 4 4 8.5-10.5" stroke="var(--on-red)" strokeWidth="3.2" />
    </svg>
  );
}
