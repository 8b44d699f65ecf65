import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Icon } from '../marks/Icon';
import styles from './Toasts.module.css';

type ToastContents = {
  readonly text: string;
  /** The one answer: "Undo", or "OK" when there is nothing to take back. */
  readonly answer: string;
  readonly onAnswer: (() => void) | null;
};

/** How long a toast stays at least; hover and focus hold it. */
const STAYS_MILLISECONDS = 10_000;

/** What waits to be said at the foot of the window. Three at a time are as many as anyone reads. */
const queue = new ToastQueue<ToastContents>({ maxVisibleToasts: 3 });

/** Says at the foot of the window what was done, with one answer. Never for an error. */
export function showToast(
  text: string,
  answer: string,
  onAnswer: (() => void) | null = null,
): void {
  queue.add({ text, answer, onAnswer }, { timeout: STAYS_MILLISECONDS });
}

/** Where toasts appear: once a window. */
export function Toasts({ label }: { readonly label: string }): ReactNode {
  return (
    <ToastRegion queue={queue} aria-label={label} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <Icon of={Check} />
          <ToastContent>
            <Text slot="title" className={styles['text'] ?? ''}>
              {toast.content.text}
            </Text>
          </ToastContent>
          <Button
            slot="close"
            aria-label={toast.content.answer}
            className={styles['answer'] ?? ''}
            onPress={() => toast.content.onAnswer?.()}
          >
            {toast.content.answer}
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
