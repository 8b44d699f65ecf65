import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

type TooltipProps = {
  readonly text: string;
  /** One element that can have the focus. */
  readonly children: ReactElement;
  readonly isDisabled?: boolean;
};

/** Shows the name of a button drawn as an icon, on hover and on keyboard focus. */
export function Tooltip({ text, children, isDisabled = false }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip offset={6} className={styles['tooltip'] ?? ''}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
