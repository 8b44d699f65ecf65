import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import tool from '../../../ui/controls/ToolButton.module.css';

type MenuToolProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly showsLabel?: boolean;
  readonly isDisabled?: boolean;
};

/** A tool that opens a list; it hands the focus back to the text when the list closes. */
export function MenuTool({
  label,
  icon,
  showsLabel = false,
  isDisabled = false,
}: MenuToolProps): ReactNode {
  return (
    <Button className={tool['tool'] ?? ''} aria-label={label} isDisabled={isDisabled}>
      {icon}
      {showsLabel && <span>{label}</span>}
    </Button>
  );
}
