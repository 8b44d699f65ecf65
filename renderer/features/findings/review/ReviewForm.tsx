import type { KeyboardEvent, ReactNode, RefObject, SubmitEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { ReviewKind } from '../../../../shared/agreement/Review';
import { LONGEST_REVIEW_NAME, LONGEST_REVIEW_REASON } from '../../../../shared/agreement/Review';
import { Button } from '../../../ui/controls/Button';
import { TextField } from '../../../ui/controls/TextField';
import { useWords } from '../../../words/useWords';
import type { Answer } from './Answer';
import { tidyPerson, tidyReason } from './Answer';
import { useReviewer } from './reviewerStore';
import styles from './ReviewForm.module.css';
import { kindWords } from './reviewWords';

type ReviewFormProps = {
  readonly kind: ReviewKind;
  /** The reason given for the words before they changed, or null. */
  readonly earlier: string | null;
  readonly onGive: (answer: Answer) => void;
  readonly onCancel: () => void;
};

/** Asks for a reason and a name, in the place of the finding it is about. Escape leaves it. */
export function ReviewForm({ kind, earlier, onGive, onCancel }: ReviewFormProps): ReactNode {
  const words = useWords();
  const said = kindWords[kind];
  const title = useId();
  const what = useId();
  const form = useRef<HTMLFormElement>(null);
  const draft = useReviewDraft(form, onGive);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields
    <form
      ref={form}
      aria-labelledby={title}
      className={styles['form']}
      noValidate
      onSubmit={draft.give}
      onKeyDown={leave}
    >
      <h4 id={title} className={styles['title']}>
        {words(said.title)}
      </h4>
      <p id={what} className={styles['what']}>
        {words(said.what)}
      </p>
      <TextField
        label={words(said.why)}
        aria-describedby={what}
        isMultiline
        isRequired
        autoFocus
        validationBehavior="aria"
        maxLength={LONGEST_REVIEW_REASON}
        value={draft.reason}
        onChange={draft.setReason}
        error={draft.lacks === 'reason' ? words('review.no-reason') : null}
      />
      <Proposals kind={kind} earlier={earlier} onPropose={draft.propose} />
      <TextField
        label={words('review.your-name')}
        isRequired
        validationBehavior="aria"
        maxLength={LONGEST_REVIEW_NAME}
        value={draft.by}
        onChange={draft.setBy}
        error={draft.lacks === 'name' ? words('review.no-name') : null}
      />
      <div className={styles['answers']}>
        <Button onPress={onCancel}>{words('review.keep')}</Button>
        <Button variant="strong" type="submit">
          {words(said.give)}
        </Button>
      </div>
    </form>
  );
}

/** What stands in the fields. An answer that lacks something is not given: the focus goes to its field. */
function useReviewDraft(form: RefObject<HTMLFormElement | null>, onGive: (answer: Answer) => void) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(useReviewer.getState().name);
  const [isTried, setIsTried] = useState(false);
  const answer = { reason: tidyReason(reason), by: tidyPerson(by) };
  const lacking = lackOf(answer);
  return {
    reason,
    by,
    setReason,
    setBy,
    lacks: isTried ? lacking : null,
    propose: (text: string) => {
      setReason(text);
      form.current?.querySelector('textarea')?.focus();
    },
    give: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      setIsTried(true);
      if (lacking !== null) {
        form.current?.querySelector<HTMLElement>(FIELDS[lacking])?.focus();
        return;
      }
      useReviewer.getState().remember(answer.by);
      onGive(answer);
    },
  };
}

const FIELDS = { reason: 'textarea', name: 'input' } as const;

function lackOf({ reason, by }: Answer): keyof typeof FIELDS | null {
  if (reason === '') return 'reason';
  return by === '' ? 'name' : null;
}

type ProposalsProps = Pick<ReviewFormProps, 'kind' | 'earlier'> & {
  readonly onPropose: (text: string) => void;
};

/** Reasons to begin from; each fills the field and can be changed there. */
function Proposals({ kind, earlier, onPropose }: ProposalsProps): ReactNode {
  const words = useWords();
  const label = useId();
  const texts = [
    ...(earlier === null ? [] : [earlier]),
    ...kindWords[kind].proposals.map((key) => words(key)),
  ];
  return (
    <div role="group" aria-labelledby={label} className={styles['proposals']}>
      <span id={label} className={styles['label']}>
        {words('review.proposals')}
      </span>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" className={styles['proposal']} onClick={() => onPropose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
