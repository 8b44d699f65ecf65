import { ArrowLeft, FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/controls/Select';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { useCopyOptions } from './useCopyOptions';
import styles from './PreviewScreen.module.css';

type PreviewHeaderProps = {
  readonly copy: PrintCopy;
  readonly onCopy: (copy: PrintCopy) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/** The way back, whose copy is shown, and the way to a file. */
export function PreviewHeader({ copy, onCopy, onExport, onClose }: PreviewHeaderProps): ReactNode {
  const words = useWords();
  const options = useCopyOptions().map(({ id, label }) => ({ id, label }));
  return (
    <header className={styles['header']}>
      <Button onPress={onClose}>
        <Icon of={ArrowLeft} size="small" />
        {words('preview.back')}
      </Button>
      <h1 className={styles['title']}>{words('preview.title')}</h1>
      <Select
        label={words('preview.copy')}
        hidesLabel
        placeholder={words('preview.copy')}
        options={options}
        value={copy}
        onChange={onCopy}
        className={styles['copy']}
      />
      <Button variant="strong" onPress={onExport}>
        <Icon of={FileDown} size="small" />
        {words('preview.export')}
      </Button>
    </header>
  );
}
