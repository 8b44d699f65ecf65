import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { contentHash } from '../../../../shared/agreement/canonical/contentHash';
import { versionCode } from '../../../../shared/agreement/canonical/versionCode';
import type { Sha256 } from '../../../../shared/agreement/Ledger';
import type { SigningProposal } from '../../../../shared/signoff/proposeSigning';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/marks/Icon';
import { useWords } from '../../../words/useWords';
import type { Signer } from '../SignOffPanel';
import { DoneSigning } from './DoneSigning';
import { ReadingPane } from './ReadingPane';
import { SigningForm } from './SigningForm';
import styles from './SigningScreen.module.css';

export type SigningScreenProps = {
  /** As it stands when the screen opens; nothing changes it while somebody reads. */
  readonly agreement: Agreement;
  readonly signer: Signer;
  readonly sha256: Sha256;
  /** Records and saves. Gives null when that worked, else a sentence to show. */
  readonly record: (proposal: SigningProposal) => Promise<string | null>;
  readonly onClose: () => void;
};

/** One person, the whole text, the exact words, one button. Fills the window. */
export function SigningScreen(props: SigningScreenProps): ReactNode {
  const { agreement, signer, sha256, record, onClose } = props;
  const words = useWords();
  const [signedAs, setSignedAs] = useState<string | null>(null);
  const version = useMemo(() => versionCode(contentHash(agreement, sha256)), [agreement, sha256]);
  const { school, schoolYear: year } = agreement.profile;

  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div className={styles['names']}>
          <h1 className={styles['title']}>{words('signoff.sign.heading', { year })}</h1>
          <p className={styles['school']}>{school}</p>
        </div>
        <Button onPress={onClose}>
          <Icon of={X} size="small" />
          {words('signoff.sign.stop')}
        </Button>
      </header>
      <ReadingPane agreement={agreement} version={version} />
      <main className={styles['ask']}>
        {signedAs === null ? (
          <SigningForm
            agreement={agreement}
            signer={signer}
            sha256={sha256}
            record={record}
            onRecorded={setSignedAs}
            onClose={onClose}
          />
        ) : (
          <DoneSigning name={signedAs} version={version} onClose={onClose} />
        )}
      </main>
    </div>
  );
}
