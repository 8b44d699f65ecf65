import { ArrowRight, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../../../ui/controls/Button';
import { TextField } from '../../../ui/controls/TextField';
import { Icon } from '../../../ui/marks/Icon';
import { SeverityShape } from '../../../ui/marks/SeverityShape';
import type { PlainMessageKey } from '../../../words/useWords';
import { useWords } from '../../../words/useWords';
import { ElectionChoice } from './ElectionChoice';
import styles from './SigningForm.module.css';
import { SignerHeading } from './SignerHeading';
import type { SigningScreenProps } from './SigningScreen';
import type { SignState } from './useSigning';
import { useSigning } from './useSigning';

type SigningFormProps = SigningScreenProps & { readonly onRecorded: (name: string) => void };

/** Choice, exact words, name, and a button that says what it does. Nothing is preset. */
export function SigningForm(props: SigningFormProps): ReactNode {
  const { agreement, signer, onClose } = props;
  const words = useWords();
  const signing = useSigning(props);
  const [wasTried, setWasTried] = useState(false);
  const { schoolYear: year } = agreement.profile;

  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        signing.submit();
      }}
    >
      <SignerHeading agreement={agreement} signer={signer} onNotMe={onClose} />
      {signer.kind === 'member' && (
        <ElectionChoice year={year} value={signing.choice} onChange={signing.choose} />
      )}
      <ExactWords statement={signing.statement} language={agreement.language} />
      <NameField {...props} signing={signing} wasTried={wasTried} />
      <Refusal sentence={signing.refusal} />
      <div className={styles['button']}>
        <Button type="submit" variant="filled" size="kiosk" isDisabled={signing.isRecording}>
          <span>
            {words(signing.isRecording ? 'signoff.sign.recording' : buttonWords(signing))}
          </span>
          <Icon of={ArrowRight} />
        </Button>
      </div>
      <p className={styles['honest']}>
        <Icon of={Info} />
        <span>{words('signoff.sign.what-follows')}</span>
      </p>
    </Form>
  );
}

/** Why nothing was recorded: read aloud, and brought into sight however long the statement is. */
function Refusal({ sentence }: { readonly sentence: string | null }): ReactNode {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentence !== null) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  return (
    <div ref={alert} role="alert" className={styles['alert']}>
      {sentence !== null && (
        <p className={styles['refusal']}>
          <SeverityShape severity="caution" />
          <span>{sentence}</span>
        </p>
      )}
    </div>
  );
}

const BUTTONS = {
  elect: 'signoff.sign.record-elect',
  decline: 'signoff.sign.record-decline',
  principal: 'signoff.sign.record-principal',
  'chapter-chair': 'signoff.sign.record-chair',
} as const satisfies Record<string, PlainMessageKey>;

function buttonWords({ act }: SignState): PlainMessageKey {
  return act === null ? 'signoff.sign.record-nothing' : BUTTONS[act];
}

type ExactWordsProps = { readonly statement: string | null; readonly language: string };

function ExactWords({ statement, language }: ExactWordsProps): ReactNode {
  const words = useWords();
  return (
    <section className={styles['exact']} aria-live="polite">
      <h2 className={styles['label']}>{words('signoff.sign.exact-words')}</h2>
      {statement === null ? (
        <p className={styles['toCome']}>{words('signoff.sign.words-to-come')}</p>
      ) : (
        <blockquote lang={language} className={styles['statement']}>
          {statement.split('\n').map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no names, and all change together
            <p key={index}>{line}</p>
          ))}
        </blockquote>
      )}
    </section>
  );
}

type NameFieldProps = SigningFormProps & {
  readonly signing: SignState;
  readonly wasTried: boolean;
};

function NameField({ agreement, signer, signing, wasTried }: NameFieldProps): ReactNode {
  const words = useWords();
  const { principal, chapterChair } = agreement.profile;
  const known = { member: '', principal, 'chapter-chair': chapterChair }[signer.kind];
  return (
    <TextField
      className={styles['name']}
      label={words('signoff.sign.name')}
      {...(known !== '' && { hint: words('signoff.sign.name-in-profile', { name: known }) })}
      value={signing.name}
      onChange={signing.setName}
      autoComplete="off"
      error={wasTried ? signing.fault : null}
    />
  );
}
