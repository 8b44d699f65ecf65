import { lazy } from 'react';

/** The screen of the pages, with all it takes to draw them: fetched when somebody first asks for it. */
export const LazyPreviewScreen = lazy(async () => {
  const { PreviewScreen } = await import('../features/preview/PreviewScreen');
  return { default: PreviewScreen };
});
