import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import tool from '../../../ui/controls/ToolButton.module.css';
import { Tooltip } from '../../../ui/overlays/Tooltip';

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
  const shown = useRef<HTMLSpanElement>(null);
  return (
    <Tooltip text={label} insteadOf={shown}>
      <Button className={tool['tool'] ?? ''} aria-label={label} isDisabled={isDisabled}>
        {icon}
        {showsLabel && <span ref={shown}>{label}</span>}
      </Button>
    </Tooltip>
  );
}
