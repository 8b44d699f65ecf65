import type { KeyboardEvent, ReactNode, RefObject, SubmitEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
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
  /** What stands in the fields. */
  readonly answer: Answer;
  /** Whether somebody has just asked for it; one that is shown again leaves the focus where it is. */
  readonly takesFocus: boolean;
  readonly onChange: (answer: Answer) => void;
  readonly onGive: (answer: Answer) => void;
  /** Leaves the form and keeps what is written. */
  readonly onPutAside: () => void;
  /** Leaves the form and what is written. */
  readonly onLetGo: () => void;
  /** Told when the form goes away, however it does. */
  readonly onGone: () => void;
};

/** Asks for a reason and a name, in the place of the finding it is about. Escape puts it aside. */
export function ReviewForm(props: ReviewFormProps): ReactNode {
  const { kind, takesFocus, onPutAside, onLetGo, onGone } = props;
  const words = useWords();
  const said = kindWords[kind];
  const title = useId();
  const what = useId();
  const form = useRef<HTMLFormElement>(null);
  const { lacks, give } = useGiving(form, props);
  useWhenGone(onGone);
  useInSight(form, takesFocus);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onPutAside();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields
    <form
      ref={form}
      aria-labelledby={title}
      className={styles['form']}
      noValidate
      onSubmit={give}
      onKeyDown={leave}
    >
      <h4 id={title} className={styles['title']}>
        {words(said.title)}
      </h4>
      <p id={what} className={styles['what']}>
        {words(said.what)}
      </p>
      <Fields {...props} form={form} lacks={lacks} what={what} />
      <div className={styles['answers']}>
        <Button onPress={onLetGo}>{words('review.keep')}</Button>
        <Button variant="strong" type="submit">
          {words(said.give)}
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = Pick<
  ReviewFormProps,
  'kind' | 'earlier' | 'answer' | 'takesFocus' | 'onChange'
> & {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly lacks: keyof typeof FIELDS | null;
  /** Id of the sentence that says what the answer does. */
  readonly what: string;
};

function Fields(props: FieldsProps): ReactNode {
  const { kind, earlier, answer, takesFocus, onChange, form, lacks, what } = props;
  const words = useWords();
  return (
    <>
      <TextField
        label={words(kindWords[kind].why)}
        aria-describedby={what}
        isMultiline
        isRequired
        autoFocus={takesFocus}
        validationBehavior="aria"
        maxLength={LONGEST_REVIEW_REASON}
        value={answer.reason}
        onChange={(reason) => onChange({ ...answer, reason })}
        error={lacks === 'reason' ? words('review.no-reason') : null}
      />
      <Proposals
        kind={kind}
        earlier={earlier}
        onPropose={(reason) => {
          onChange({ ...answer, reason });
          form.current?.querySelector('textarea')?.focus();
        }}
      />
      <TextField
        label={words('review.your-name')}
        isRequired
        validationBehavior="aria"
        maxLength={LONGEST_REVIEW_NAME}
        value={answer.by}
        onChange={(by) => onChange({ ...answer, by })}
        error={lacks === 'name' ? words('review.no-name') : null}
      />
    </>
  );
}

/** An answer that lacks something is not given: the focus goes to its field. */
function useGiving(
  form: RefObject<HTMLFormElement | null>,
  { answer, onGive }: Pick<ReviewFormProps, 'answer' | 'onGive'>,
) {
  const [isTried, setIsTried] = useState(false);
  const tidy = { reason: tidyReason(answer.reason), by: tidyPerson(answer.by) };
  const lacking = lackOf(tidy);
  return {
    lacks: isTried ? lacking : null,
    give: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      setIsTried(true);
      if (lacking !== null) {
        form.current?.querySelector<HTMLElement>(FIELDS[lacking])?.focus();
        return;
      }
      useReviewer.getState().remember(tidy.by);
      onGive(tidy);
    },
  };
}

/** The browser shows the field that takes the focus, and not what is to be read or pressed around it. */
function useInSight(form: RefObject<HTMLFormElement | null>, isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const frame = requestAnimationFrame(() => {
      form.current?.scrollIntoView({ block: 'nearest' });
      // Of a panel too low for all of it, what is written in.
      form.current?.querySelector('textarea')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [form, isAsked]);
}

function useWhenGone(onGone: () => void): void {
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  useEffect(() => () => latest.current(), []);
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
