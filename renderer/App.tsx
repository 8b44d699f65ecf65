import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { AppWindow } from './app/AppWindow';
import { Boundary } from './app/Boundary';
import { usePreferences } from './state/preferences';
import { useTheme } from './state/useTheme';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './ui/window.css';
import { WordsProvider } from './words/WordsProvider';

/** The window, in the language and the colours of its person. */
export function App(): ReactNode {
  const { language, theme } = usePreferences();
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsProvider language={language}>
      <Boundary>
        <AppWindow />
      </Boundary>
    </WordsProvider>
  );
}
