import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToolButton } from '../ui/controls/ToolButton';
import { Icon } from '../ui/marks/Icon';
import { useWords } from '../words/useWords';
import type { Desk } from './useDesk';

/** Shows the pages as they will be on paper. */
export function PreviewTool({ desk }: { readonly desk: Pick<Desk, 'preview'> }): ReactNode {
  const words = useWords();
  return (
    <ToolButton
      label={words('frame.preview')}
      keys="Ctrl+P"
      showsLabel
      keepsLabel
      icon={<Icon of={FileText} />}
      onPress={desk.preview}
    />
  );
}
