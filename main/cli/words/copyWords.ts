import type { PrintCopy } from '../../../shared/print/PrintCopy';

export const copyWords: Readonly<Record<PrintCopy, string>> = {
  union: 'Union copy (complete, with the names of those who declined)',
  staff: 'Staff copy (to read and to sign, without names)',
  public: 'Public copy (counts only)',
};
