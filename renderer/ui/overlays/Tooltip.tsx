import type { ReactElement, ReactNode, RefObject } from 'react';
import { useState } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

type TooltipProps = {
  readonly text: string;
  /** One element that can have the focus. */
  readonly children: ReactElement;
  readonly isDisabled?: boolean;
  /** What says the same in sight: while it can be seen there is nothing to show. */
  readonly insteadOf?: RefObject<HTMLElement | null>;
};

/** Shows the name of a button drawn as an icon, on hover and on keyboard focus. */
export function Tooltip({
  text,
  children,
  isDisabled = false,
  insteadOf,
}: TooltipProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const isSaid = (): boolean => (insteadOf?.current?.offsetWidth ?? 0) > 0;
  return (
    <TooltipTrigger
      delay={500}
      closeDelay={0}
      isDisabled={isDisabled}
      isOpen={isOpen}
      onOpenChange={(opens) => setIsOpen(opens && !isSaid())}
    >
      {children}
      <AriaTooltip offset={6} className={styles['tooltip'] ?? ''}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
