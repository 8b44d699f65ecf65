import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/ipc/events';
import { on } from '../platform/bridge';

/** What a part of the window does for some of the menu's commands. */
export type MenuDoings = Readonly<Partial<Record<MenuCommand, () => void>>>;

/** Does what is chosen in the menu, and what its keys ask for that the page must hear itself. */
export function useMenu(doings: MenuDoings): void {
  const latest = useRef(doings);
  useEffect(() => {
    latest.current = doings;
  });
  useEffect(() => on('menu:command', ({ command }) => latest.current[command]?.()), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const command = event.defaultPrevented ? null : commandOf(event);
      const doing = command === null ? undefined : latest.current[command];
      if (doing === undefined) return;
      event.preventDefault();
      doing();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** The menu shows these keys and leaves them to the page, for text fields need some of them. */
function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    switch (event.key.toLowerCase()) {
      case 'enter':
        return 'next-step';
      case 'e':
        return 'show-effects';
      case 'f':
        return 'find';
      case '.':
        return 'fix-finding';
      case 'f8':
        return 'explain-finding';
      case 'l':
        return 'show-clauses';
      default:
        return null;
    }
  }
  switch (event.key) {
    case 'F8':
      return event.shiftKey ? 'previous-finding' : 'next-finding';
    case 'F1':
      return 'show-keys';
    default:
      return null;
  }
}
