import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { SigningAct } from '../../../shared/agreement/Body';
import type { Sha256 } from '../../../shared/agreement/Ledger';
import type { Person } from '../../../shared/agreement/Roster';
import type { Elections } from '../../../shared/signoff/elections';
import { elections } from '../../../shared/signoff/elections';
import { isRosterRecorded } from '../../../shared/signoff/roster/isRosterRecorded';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import type { PlainMessageKey } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import { electionRows } from './electionRows';
import { EarlierRecords } from './EarlierRecords';
import { ElectionList } from './ElectionList';
import { LastSignatures } from './LastSignatures';
import styles from './SignOffPanel.module.css';
import { Tally } from './Tally';

/** Who is to sign: a member of the staff list, or one of the two who sign after them. */
export type Signer =
  | { readonly kind: 'member'; readonly person: Person }
  | { readonly kind: Exclude<SigningAct, 'elect' | 'decline'> };

type SignOffPanelProps = {
  readonly agreement: Agreement;
  readonly sha256: Sha256;
  readonly isReadOnly: boolean;
  readonly hasUnsavedEdits: boolean;
  readonly onChangeRoster: () => void;
  /** Opens the signing screen for one person. */
  readonly onHandOver: (signer: Signer) => void;
};

/** Who has signed this version and who has not, without ever showing who chose what. */
export function SignOffPanel(props: SignOffPanelProps): ReactNode {
  const { agreement, sha256, isReadOnly, hasUnsavedEdits, onChangeRoster, onHandOver } = props;
  const words = useWords();
  const found = useMemo(() => elections(agreement, sha256), [agreement, sha256]);
  const rows = useMemo(() => electionRows(found), [found]);
  const isRecorded = useMemo(() => isRosterRecorded(agreement, sha256), [agreement, sha256]);
  const { roster, profile } = agreement;
  const canSign = isRecorded && !isReadOnly;
  const others = roster.length - found.members.length;

  if (roster.length === 0) return <NoStaffList {...props} found={found} />;
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{words(headingOf(found))}</h2>
        {!isReadOnly && isRecorded && (
          <Button size="small" onPress={onChangeRoster}>
            {words('signoff.change-list')}
          </Button>
        )}
      </div>
      <Tally rows={rows} />
      {isReadOnly && <p className={styles['why']}>{words('signoff.read-only')}</p>}
      {!isRecorded && !isReadOnly && <NotRecorded onRecord={onChangeRoster} />}
      {hasUnsavedEdits && isRecorded && !isReadOnly && (
        <p className={styles['why']}>{words('signoff.saved-first')}</p>
      )}
      {rows.length === 0 && <p className={styles['why']}>{words('signoff.members-none')}</p>}
      <ElectionList rows={rows} isReadOnly={!canSign} onHandOver={onHandOver} />
      {others > 0 && (
        <p className={styles['why']}>{words('signoff.not-members', { count: others })}</p>
      )}
      {found.offRoster.length > 0 && (
        <p className={styles['why']}>
          {words('signoff.off-list', { count: found.offRoster.length })}
        </p>
      )}
      <p className={styles['hidden']}>
        <Icon of={EyeOff} />
        <span>{words('signoff.hidden')}</span>
      </p>
      <LastSignatures
        found={found}
        profile={profile}
        isReadOnly={!canSign}
        onHandOver={onHandOver}
      />
      <EarlierRecords earlier={found.earlier} />
    </div>
  );
}

/** A list that no record vouches for takes no signatures: recording it is the way on. */
function NotRecorded({ onRecord }: { readonly onRecord: () => void }): ReactNode {
  const words = useWords();
  return (
    <>
      <p className={styles['why']}>{words('signoff.list-not-recorded')}</p>
      <Button variant="strong" onPress={onRecord}>
        {words('signoff.record-list')}
      </Button>
    </>
  );
}

function NoStaffList({
  found,
  isReadOnly,
  onChangeRoster,
}: SignOffPanelProps & { readonly found: Elections }): ReactNode {
  const words = useWords();
  return (
    <div className={styles['panel']}>
      <h2 className={styles['heading']}>{words('signoff.no-list')}</h2>
      <p className={styles['why']}>{words('signoff.no-list-why')}</p>
      {isReadOnly ? (
        <p className={styles['why']}>{words('signoff.read-only')}</p>
      ) : (
        <Button variant="strong" onPress={onChangeRoster}>
          {words('signoff.write-list')}
        </Button>
      )}
      <EarlierRecords earlier={found.earlier} />
    </div>
  );
}

function headingOf({ signatures, members, principal, chapterChair }: Elections): PlainMessageKey {
  if (signatures.length === 0) return 'signoff.stage.draft';
  const isDecided = members.every(({ kind }) => kind === 'elected' || kind === 'declined');
  if (!isDecided || members.length === 0) return 'signoff.stage.elections';
  return principal === null || chapterChair === null ? 'signoff.stage.last' : 'signoff.stage.ready';
}
