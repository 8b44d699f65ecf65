import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PackName } from '../../../shared/cba/PackName';
import { isSamePack } from '../../../shared/cba/PackName';
import type { ListedPack } from '../../../shared/ipc/facts/packFacts';
import { Button } from '../../ui/controls/Button';
import { TextField } from '../../ui/controls/TextField';
import { PickerDialog } from '../../ui/overlays/PickerDialog';
import { useWords } from '../../words/useWords';
import { packFactWords } from '../failures/packFactWords';
import { nameOf } from './nameOf';
import { PackContents } from './PackContents';
import { PackList } from './PackList';
import styles from './Packs.module.css';

type RulePacksDialogProps = {
  /** null while they are read; the app's own first. */
  readonly packs: readonly ListedPack[] | null;
  /** Why a file was not taken in, or the packs cannot be read, in words. */
  readonly failure: string | null;
  /** Under which one the open agreement is checked; null where none is open. */
  readonly current: PackName | null;
  /** Whether a file is being tried out. */
  readonly isBusy: boolean;
  readonly onImport: () => void;
  readonly onRemove: (pack: PackName) => void;
  /** Checks the open agreement under this pack from now on. */
  readonly onUse: (pack: ListedPack) => void;
  readonly onClose: () => void;
};

/** The rule packs of this computer, to be read, searched, taken in from a file, removed and used. */
export function RulePacksDialog(props: RulePacksDialogProps): ReactNode {
  const { packs, failure, current, isBusy, onImport, onRemove, onUse, onClose } = props;
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<PackName | null>(current);
  const listed = packs ?? [];
  const chosen =
    listed.find((pack) => wanted !== null && isSamePack(nameOf(pack), wanted)) ?? listed[0];
  const isCurrent = chosen !== undefined && current !== null && isSamePack(nameOf(chosen), current);
  return (
    <PickerDialog
      title={words('packs.title')}
      search={
        <>
          <TextField label={words('packs.search')} value={typed} onChange={setTyped} />
          {isBusy && <p role="status">{words('packs.trying')}</p>}
          {failure !== null && (
            <p role="alert" className={styles['failure']}>
              {failure}
            </p>
          )}
        </>
      }
      list={<PackList packs={listed} chosen={chosen} current={current} onChoose={setWanted} />}
      preview={
        chosen === undefined ? null : chosen.kind === 'refused' ? (
          <p className={styles['refused']}>{packFactWords(chosen.why, words)}</p>
        ) : (
          <PackContents pack={chosen.pack} typed={typed} />
        )
      }
      answers={
        <>
          <Button onPress={onClose}>{words('common.close')}</Button>
          {chosen !== undefined && chosen.kind !== 'built-in' && (
            <Button onPress={() => onRemove(nameOf(chosen))}>{words('packs.remove')}</Button>
          )}
          <Button isDisabled={isBusy} onPress={onImport}>
            {words('packs.import')}
          </Button>
          {current !== null && chosen !== undefined && chosen.kind !== 'refused' && (
            <Button variant="filled" isDisabled={isCurrent} onPress={() => onUse(chosen)}>
              {words(isCurrent ? 'packs.in-use' : 'packs.use')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    />
  );
}
