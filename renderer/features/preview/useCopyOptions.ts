import type { PrintCopy } from '../../../shared/print/PrintCopy';
import type { Option } from '../../ui/controls/Select';
import { useWords } from '../../words/useWords';

/** The three copies, the most complete last: who only wants to read should not meet names first. */
export function useCopyOptions(): readonly Option<PrintCopy>[] {
  const words = useWords();
  return [
    { id: 'staff', label: words('preview.copy.staff'), detail: words('preview.copy.staff-why') },
    { id: 'public', label: words('preview.copy.public'), detail: words('preview.copy.public-why') },
    { id: 'union', label: words('preview.copy.union'), detail: words('preview.copy.union-why') },
  ];
}
