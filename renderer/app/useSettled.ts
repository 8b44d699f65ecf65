import { useEffect, useState } from 'react';

/** Longest wait for a quiet moment, in milliseconds. */
const LONGEST_WAIT = 1000;

/**
 * What follows from a value, computed when the window has nothing better to do; null before the first
 * time. Meanwhile what followed from the value before stays.
 */
export function useSettled<Value, Derived>(
  value: Value,
  derive: (value: Value) => Derived,
): Derived | null {
  const [derived, setDerived] = useState<Derived | null>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setDerived(derive(value)), { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(waiting);
  }, [value, derive]);
  return derived;
}
