import { ArrowRight } from 'lucide-react';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Profile } from '../../../shared/agreement/Profile';
import { Button } from '../../ui/controls/Button';
import { AppMark } from '../../ui/marks/AppMark';
import { Icon } from '../../ui/marks/Icon';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import { useWords } from '../../words/useWords';
import { GovernGroup } from './GovernGroup';
import { PeopleGroup } from './PeopleGroup';
import type { ProfileDraft, ProfileFault } from './ProfileDraft';
import { draftOf, emptyAnswers, emptyProfileDraft, profileOf } from './ProfileDraft';
import styles from './ProfileForm.module.css';
import { SchoolGroup } from './SchoolGroup';
import { StepsGroup } from './StepsGroup';
import { VoteGroup } from './VoteGroup';

type ProfileFormProps = {
  /** What is being made or changed: "New agreement, from the pilot school template". */
  readonly subject: string;
  /** What the one filled button does. */
  readonly action: string;
  /** The profile to change, or null for a new one. */
  readonly before: Profile | null;
  readonly packEdition: string | null;
  readonly today: Date;
  /** A question of the caller's own, before those about the school. */
  readonly firstGroup?: ReactNode;
  readonly onBack: () => void;
  readonly onDone: (profile: Profile) => void;
};

/** One calm form about the school. What is not known yet stays empty; nothing is guessed. */
export function ProfileForm(props: ProfileFormProps): ReactNode {
  const { subject, action, before, packEdition, today, firstGroup, onBack, onDone } = props;
  const words = useWords();
  const [draft, setDraft] = useState<ProfileDraft>(
    before === null ? emptyProfileDraft : draftOf(before),
  );
  // How often it was handed in with something to correct; from the first time on that is told.
  const [refusals, setRefusals] = useState(0);
  const form = useFirstFault(refusals);
  const profile = profileOf(draft);
  const faults: readonly ProfileFault[] = refusals > 0 && !profile.ok ? profile.error : [];
  const change = (part: Partial<ProfileDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const group = { draft, change, faults };
  const handIn = (event: FormEvent): void => {
    event.preventDefault();
    if (profile.ok) onDone(profile.value);
    else setRefusals((count) => count + 1);
  };
  return (
    <form ref={form} className={styles['screen']} noValidate onSubmit={handIn}>
      <header className={styles['bar']}>
        <AppMark />
        <b>{words('app.name')}</b>
        <span>{subject}</span>
      </header>
      <main className={styles['body']}>
        <div className={styles['inner']}>
          <h1 className={styles['title']}>{words('profile.title')}</h1>
          <p className={styles['lead']}>{words('profile.lead')}</p>
          {firstGroup}
          <SchoolGroup {...group} today={today} />
          <GovernGroup draft={draft} change={change} packEdition={packEdition} />
          <VoteGroup {...group} />
          <StepsGroup {...group} />
          <PeopleGroup {...group} />
        </div>
      </main>
      <footer className={styles['foot']}>
        <div className={styles['inner']}>
          <FootNote faults={faults.length} empty={emptyAnswers(draft)} />
          <Button variant="quiet" size="large" onPress={onBack}>
            {words('common.back')}
          </Button>
          <Button variant="filled" size="large" type="submit">
            {action}
            <Icon of={ArrowRight} />
          </Button>
        </div>
      </footer>
    </form>
  );
}

const FAULTY = '[aria-invalid="true"], [data-invalid] button';

/** Takes the focus to the first answer that needs another look, each time the form is refused. */
function useFirstFault(refusals: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>(FAULTY)?.focus();
  }, [refusals]);
  return form;
}

type FootNoteProps = { readonly faults: number; readonly empty: number };

function FootNote({ faults, empty }: FootNoteProps): ReactNode {
  const words = useWords();
  return (
    <output className={styles['note']}>
      <SeverityShape severity={faults > 0 ? 'caution' : 'note'} />
      {faults > 0
        ? words('profile.faults', { count: faults })
        : words('profile.empty', { count: empty })}
    </output>
  );
}
