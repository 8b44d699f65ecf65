import { FileUp, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NewId } from '../../../../shared/agreement/ids';
import type { Roster } from '../../../../shared/agreement/Roster';
import type { RosterTable, RosterTableFact } from '../../../../shared/ipc/facts/signingFacts';
import type { Result } from '../../../../shared/result';
import type { RosterFault } from '../../../../shared/signoff/roster/RosterFault';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/marks/Icon';
import { Dialog } from '../../../ui/overlays/Dialog';
import type { Words } from '../../../words/useWords';
import { useWords } from '../../../words/useWords';
import { rosterFactWords, rosterFaultWords } from '../../failures/rosterFactWords';
import { Faults } from './Faults';
import type { DraftRow } from './rosterDraft';
import { draftOf, emptyRow, rosterOf } from './rosterDraft';
import styles from './RosterDialog.module.css';
import { RosterTableRows } from './RosterTableRows';

export type RosterDialogProps = {
  readonly roster: Roster;
  readonly newId: NewId;
  /** Asks for a table of people and reads it; nothing is recorded yet. */
  readonly readTable: (current: Roster) => Promise<Result<RosterTable, RosterTableFact>>;
  /** Records the list; null when that worked, else a sentence to show. */
  readonly record: (roster: Roster) => Promise<string | null>;
  readonly onClose: () => void;
};

/** The staff list, typed in or read from a table, looked over and then recorded. */
export function RosterDialog(props: RosterDialogProps): ReactNode {
  const { newId, onClose } = props;
  const words = useWords();
  const { draft, setDraft, faults, told, isRecording, read, recordDraft } = useRosterDraft(props);

  return (
    <Dialog
      title={words('signoff.roster.title')}
      isWide
      kind="alert"
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="filled" isDisabled={isRecording} onPress={() => void recordDraft()}>
            {words(isRecording ? 'signoff.roster.recording' : 'signoff.roster.record')}
          </Button>
        </>
      }
    >
      <p className={styles['why']}>{words('signoff.roster.why')}</p>
      <div className={styles['tools']}>
        <Button size="small" onPress={() => void read()}>
          <Icon of={FileUp} size="small" />
          {words('signoff.roster.read')}
        </Button>
        <Button size="small" onPress={() => setDraft([...draft, emptyRow(newId)])}>
          <Icon of={Plus} size="small" />
          {words('signoff.roster.add')}
        </Button>
      </div>
      <p role="status" className={styles['told']}>
        {told}
      </p>
      <Faults faults={faults} />
      <RosterTableRows draft={draft} onChange={setDraft} />
    </Dialog>
  );
}

type RosterDraft = {
  readonly draft: readonly DraftRow[];
  readonly setDraft: (draft: readonly DraftRow[]) => void;
  /** Sentences about what is wrong. */
  readonly faults: readonly string[];
  /** What was just read, to be looked over. */
  readonly told: string;
  readonly isRecording: boolean;
  readonly read: () => Promise<void>;
  readonly recordDraft: () => Promise<void>;
};

function useRosterDraft({
  roster,
  newId,
  readTable,
  record,
  onClose,
}: RosterDialogProps): RosterDraft {
  const words = useWords();
  const [draft, setDraft] = useState<readonly DraftRow[]>(() =>
    roster.length > 0 ? draftOf(roster) : [emptyRow(newId)],
  );
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const [isRecording, setIsRecording] = useState(false);

  async function read(): Promise<void> {
    const answer = await readTable(roster);
    if (!answer.ok) {
      setFaults(rosterFactWords(answer.error, words));
      return;
    }
    if (answer.value.kind === 'cancelled') return;
    const { fileName: file, roster: found } = answer.value;
    setDraft(draftOf(found));
    setFaults([]);
    setTold(words('signoff.roster.was-read', { count: found.length, file }));
  }

  async function recordDraft(): Promise<void> {
    const written = rosterOf(draft, newId);
    if (!written.ok) {
      setFaults(written.error.map((fault) => writtenFaultWords(fault, words)));
      return;
    }
    setIsRecording(true);
    const refusal = await record(written.value);
    setIsRecording(false);
    if (refusal === null) onClose();
    else setFaults([refusal]);
  }

  return { draft, setDraft, faults, told, isRecording, read, recordDraft };
}

/** On the screen a choice is missing where a table would hold a word that says nothing. */
function writtenFaultWords(fault: RosterFault, words: Words): string {
  return fault.kind === 'unclear-member'
    ? words('signoff.roster.no-member', { row: fault.row })
    : rosterFaultWords(fault, words);
}
