import type { ReactNode } from 'react';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { useDraft } from './useDraft';

type NoteFieldProps = {
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (note: string) => void;
};

/** Longest note that the agreement's schema takes. */
const LONGEST_NOTE = 2000;

/** Why the team wants this, for whoever reads it at UTLA. Taken over when the field is left. */
export function NoteField({ value, isReadOnly, onChange }: NoteFieldProps): ReactNode {
  const words = useWords();
  const draft = useDraft(value, (text) => {
    const note = cleanText(text).replaceAll(/ {2,}/g, ' ').trim();
    if (note !== value) onChange(note);
    return true;
  });
  return (
    <TextField
      label={words('effects.note')}
      isMultiline
      maxLength={LONGEST_NOTE}
      isReadOnly={isReadOnly}
      {...draft.field}
    />
  );
}
