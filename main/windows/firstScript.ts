import type { AppFile } from './appFiles';

/** No page takes so long to ask for its script; whatever waits for that goes on then. */
const MOST_MILLISECONDS = 1000;

type FirstScript = {
  readonly onServed: (file: AppFile) => void;
  /** Until a page has its script, and is busy with it in its own process. */
  readonly served: Promise<void>;
};

/** Listens to what is served until the first script went out. */
export function firstScript(): FirstScript {
  const resolvers: (() => void)[] = [];
  const served = new Promise<void>((resolve) => {
    resolvers.push(resolve);
    setTimeout(resolve, MOST_MILLISECONDS).unref();
  });
  return {
    served,
    onServed: ({ type }) => {
      if (type.startsWith('text/javascript')) for (const resolve of resolvers) resolve();
    },
  };
}
