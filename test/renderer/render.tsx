import type { RenderResult } from '@testing-library/react';
import { cleanup, render as renderPlain } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { InterfaceLanguage } from '../../renderer/words/catalogues';
import { WordsProvider } from '../../renderer/words/WordsProvider';

afterEach(cleanup);

/** Renders part of the window with its words. */
export function render(part: ReactNode, language: InterfaceLanguage = 'en'): RenderResult {
  return renderPlain(part, {
    wrapper: ({ children }) => <WordsProvider language={language}>{children}</WordsProvider>,
  });
}
