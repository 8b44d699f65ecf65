import { useMemo, useRef } from 'react';
import type { Section } from '../../../shared/agreement/Body';
import type { Finding } from '../../../shared/check/Finding';
import type { OutlineItem } from './outlineItems';
import { isSameOutline, outlineItems } from './outlineItems';

/** The rows of the outline; the very same value while they show the same, so that typing draws nothing. */
export function useSteadyItems(
  sections: readonly Section[],
  findings: readonly Finding[],
): readonly OutlineItem[] {
  const last = useRef<readonly OutlineItem[]>([]);
  return useMemo(() => {
    const items = outlineItems(sections, findings);
    if (!isSameOutline(items, last.current)) last.current = items;
    return last.current;
  }, [sections, findings]);
}
