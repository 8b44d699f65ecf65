import { useEffect, useRef, useState } from 'react';

/** A value that stays the same for so long is worth the work, in milliseconds. */
const QUIET = 600;
/** Longest wait for an idle moment after that. */
const LONGEST_WAIT = 1000;

/**
 * What follows from a value, computed when nobody types and the window has nothing better to do; null
 * before the first time. Meanwhile what followed from the value before stays.
 */
export function useSettled<Value, Derived>(
  value: Value,
  derive: (value: Value) => Derived,
): Derived | null {
  const [derived, setDerived] = useState<Derived | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    let idle = 0;
    const wait = (): void => {
      isFirst.current = false;
      idle = requestIdleCallback(() => setDerived(derive(value)), { timeout: LONGEST_WAIT });
    };
    const quiet = setTimeout(wait, isFirst.current ? 0 : QUIET);
    return () => {
      clearTimeout(quiet);
      cancelIdleCallback(idle);
    };
  }, [value, derive]);
  return derived;
}
