import { Check, CircleHelp, GitCompareArrows } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { versionCode } from '../../../../shared/agreement/canonical/versionCode';
import type { Verified, VerifyFact } from '../../../../shared/ipc/facts/verifyFacts';
import type { HandedId } from '../../../../shared/ipc/handles';
import type { Result } from '../../../../shared/result';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/marks/Icon';
import { Dialog } from '../../../ui/overlays/Dialog';
import type { PlainMessageKey } from '../../../words/useWords';
import { useWords } from '../../../words/useWords';
import { verifyFactWords } from '../../failures/verifyFactWords';
import { pagesAloneWords, pagesText, recordsText } from './verdictText';
import styles from './VerdictDialog.module.css';

type VerdictDialogProps = {
  /** What main found; a cancelled choice shows nothing and never comes here. */
  readonly found: Result<Exclude<Verified, { kind: 'cancelled' }>, VerifyFact>;
  /** Opens the agreement that was checked; of a PDF, the one inside. */
  readonly onOpen: (handedId: HandedId) => void;
  readonly onAnother: () => void;
  readonly onClose: () => void;
};

/** What a file proves: one of three answers, then what it rests on. */
export function VerdictDialog({
  found,
  onOpen,
  onAnother,
  onClose,
}: VerdictDialogProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      title={words(found.ok ? ANSWERS[found.value.verdict].title : 'verify.failed')}
      onClose={onClose}
      answers={
        <>
          <Button onPress={onAnother}>{words('verify.another')}</Button>
          {found.ok && found.value.kind !== 'pages-alone' && (
            <OpenIt found={found.value} onOpen={onOpen} />
          )}
          <Button variant="filled" onPress={onClose}>
            {words('common.close')}
          </Button>
        </>
      }
    >
      {found.ok ? <Findings found={found.value} /> : <p>{verifyFactWords(found.error, words)}</p>}
    </Dialog>
  );
}

type OpenItProps = {
  readonly found: Exclude<Shown, { kind: 'pages-alone' }>;
  readonly onOpen: VerdictDialogProps['onOpen'];
};

function OpenIt({ found, onOpen }: OpenItProps): ReactNode {
  const words = useWords();
  return (
    <Button onPress={() => onOpen(found.handedId)}>
      {words(found.kind === 'pdf' ? 'verify.open-inside' : 'verify.open')}
    </Button>
  );
}

type Shown = Exclude<Verified, { kind: 'cancelled' }>;

const ANSWERS: Readonly<
  Record<Shown['verdict'], { readonly title: PlainMessageKey; readonly icon: LucideIcon }>
> = {
  matches: { title: 'verify.matches', icon: Check },
  changed: { title: 'verify.changed', icon: GitCompareArrows },
  'cannot-tell': { title: 'verify.cannot-tell', icon: CircleHelp },
};

function Findings({ found }: { readonly found: Shown }): ReactNode {
  const words = useWords();
  return (
    <div className={styles['findings']}>
      <p className={styles['file']}>
        <span className={styles['seal']}>
          <Icon of={ANSWERS[found.verdict].icon} />
        </span>
        {found.fileName}
      </p>
      {found.kind === 'pages-alone' ? (
        <p>{words(pagesAloneWords[found.reason])}</p>
      ) : (
        <Proof found={found} />
      )}
      <p className={styles['honest']}>{words('verify.honest')}</p>
    </div>
  );
}

type ProofProps = { readonly found: Exclude<Shown, { kind: 'pages-alone' }> };

function Proof({ found }: ProofProps): ReactNode {
  const words = useWords();
  const { school, schoolYear } = found.agreement.profile;
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{words('verify.school')}</dt>
        <dd>{school}</dd>
        <dt>{words('verify.year')}</dt>
        <dd>{schoolYear}</dd>
        <dt>{words('verify.version')}</dt>
        <dd className={styles['code']}>{versionCode(found.records.content)}</dd>
      </dl>
      <section>
        <h3 className={styles['heading']}>{words('verify.records')}</h3>
        {recordsText(found.records, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {found.kind === 'pdf' && (
        <section>
          <h3 className={styles['heading']}>{words('verify.pages')}</h3>
          <p>{pagesText(found.pages, words)}</p>
        </section>
      )}
    </>
  );
}
