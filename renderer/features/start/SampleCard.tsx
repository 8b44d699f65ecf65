import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionRow } from '../../ui/controls/ActionRow';
import { useWords } from '../../words/useWords';

/** For whoever has never seen such an agreement. */
export function SampleCard({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const words = useWords();
  return (
    <ActionRow
      look="card"
      icon={BookOpen}
      name={words('start.sample')}
      detail={words('start.sample-detail')}
      onPress={onOpen}
    />
  );
}
