import type { ReactNode } from 'react';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { useDraft } from './useDraft';

type SectionFieldProps = {
  readonly value: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (section: string | null) => void;
};

/** As the agreement's schema takes it: "2.0", "4.2(a)". */
const SECTION = /^\d{1,3}(\.\d{1,3})*(\([a-z0-9]{1,4}\))*$/;

/** Which section of the article is meant; empty for all of it. Taken over when the field is left. */
export function SectionField({ value, isReadOnly, onChange }: SectionFieldProps): ReactNode {
  const words = useWords();
  const draft = useDraft(value ?? '', (text) => {
    const section = text.replaceAll(/\s/g, '').toLowerCase();
    if (section !== '' && !SECTION.test(section)) return false;
    if (section !== (value ?? '')) onChange(section === '' ? null : section);
    return true;
  });
  return (
    <TextField
      label={words('effects.section')}
      hint={words('effects.section-hint')}
      error={draft.isRefused ? words('effects.section-odd') : null}
      isReadOnly={isReadOnly}
      {...draft.field}
    />
  );
}
