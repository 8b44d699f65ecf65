import type { ReactNode } from 'react';
import type { PressEvent } from 'react-aria-components';
import { Button, ToggleButton } from 'react-aria-components';
import { classNames } from '../classNames';
import { Tooltip } from '../overlays/Tooltip';
import styles from './ToolButton.module.css';

type ToolButtonProps = {
  /** Its name: read aloud, shown as a tooltip, and beside the icon when `showsLabel`. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly showsLabel?: boolean;
  /** Whether the shown label stays where the window has less room. */
  readonly keepsLabel?: boolean;
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  /** Given for a tool that is on or off. */
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
  readonly onPress: (event?: PressEvent) => void;
};

/** One tool of a bar. Does not take the focus from the text when it is clicked. */
export function ToolButton({
  label,
  icon,
  showsLabel = false,
  keepsLabel = false,
  keys,
  isSelected,
  isDisabled = false,
  className,
  onPress,
}: ToolButtonProps): ReactNode {
  const content = (
    <>
      {icon}
      {showsLabel && <span>{label}</span>}
    </>
  );
  const shared = {
    'aria-label': label,
    className: classNames(styles['tool'], keepsLabel && styles['keepsLabel'], className),
    isDisabled,
    preventFocusOnPress: true,
  };
  const hint = keys === undefined ? label : `${label} (${keys})`;
  return (
    <Tooltip text={hint} isDisabled={showsLabel && keepsLabel && keys === undefined}>
      {isSelected === undefined ? (
        <Button {...shared} onPress={onPress}>
          {content}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isSelected} onChange={() => onPress()}>
          {content}
        </ToggleButton>
      )}
    </Tooltip>
  );
}
