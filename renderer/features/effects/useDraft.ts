import { useState } from 'react';
import type { KeyboardEvent } from 'react-aria-components';

type Draft = {
  /** Whether what was typed could not be taken over. */
  readonly isRefused: boolean;
  readonly field: {
    readonly value: string;
    readonly onChange: (text: string) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

/**
 * Holds what is typed until the field is left or Enter is pressed, so that one field is one step of
 * undo. A value that changes meanwhile from outside (undo) shows at once.
 *
 * @param take gives false for text that cannot be taken over: it stays in the field, with a sentence.
 */
export function useDraft(value: string, take: (text: string) => boolean): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [from, setFrom] = useState(value);
  const [isRefused, setIsRefused] = useState(false);
  if (from !== value) {
    setFrom(value);
    setDraft(null);
    setIsRefused(false);
  }
  const settle = (): void => {
    if (draft === null) return;
    const isTaken = take(draft);
    setIsRefused(!isTaken);
    if (isTaken) setDraft(null);
  };
  return {
    isRefused,
    field: {
      value: draft ?? value,
      onChange: setDraft,
      onBlur: settle,
      onKeyDown: (event) => {
        if (event.key === 'Enter' && !event.shiftKey) settle();
        else if (event.key === 'Escape') setDraft(null);
        event.continuePropagation();
      },
    },
  };
}
