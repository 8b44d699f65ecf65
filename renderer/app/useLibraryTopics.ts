import { useEffect, useState } from 'react';
import type { Language } from '../../shared/agreement/Agreement';
import type { ResponseOf } from '../../shared/ipc/contract';
import { invoke } from '../platform/bridge';

type Topics = ResponseOf<'library:topics'>;

/** The clause library in a language; null until it is read, and while none is wanted. */
export function useLibraryTopics(language: Language | null): Topics | null {
  const [read, setRead] = useState<{ readonly of: Language; readonly topics: Topics } | null>(null);
  useEffect(() => {
    if (language === null) return;
    let isWanted = true;
    void (async () => {
      const topics = await invoke('library:topics', { language });
      if (isWanted) setRead({ of: language, topics });
    })();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return read?.of === language ? read.topics : null;
}
