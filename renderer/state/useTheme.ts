import { useEffect } from 'react';
import type { Theme } from '../../shared/ipc/facts/preferences';

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

/** Puts the chosen colours on the page, and follows the system where nothing was chosen. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const queries = [window.matchMedia(DARK), window.matchMedia(MORE_CONTRAST)];
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? systemTheme() : theme;
    };
    apply();
    for (const query of queries) query.addEventListener('change', apply);
    return () => {
      for (const query of queries) query.removeEventListener('change', apply);
    };
  }, [theme]);
}

function systemTheme(): Exclude<Theme, 'system'> {
  if (window.matchMedia(MORE_CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}
