import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Profile } from '../../shared/agreement/Profile';
import type { TemplateEntry } from '../../shared/ipc/facts/startFacts';
import { BLANK_TEMPLATE } from '../features/profile/blankTemplate';
import { ProfileForm } from '../features/profile/ProfileForm';
import { yearAfter } from '../features/profile/schoolYears';
import { TemplateGroup } from '../features/profile/TemplateGroup';
import { usePreferences } from '../state/preferences';
import type { Words } from '../words/useWords';
import { useWords } from '../words/useWords';
import { create } from './flows';
import type { NewSource } from './Over';

type NewAgreementProps = {
  readonly source: NewSource;
  readonly templates: readonly TemplateEntry[];
  /** The profile of last year's, for next year's. */
  readonly lastYear: Profile | null;
  readonly packEdition: string | null;
  readonly onBack: () => void;
};

/** Asks about the school, and makes the agreement. */
export function NewAgreement(props: NewAgreementProps): ReactNode {
  const { source, templates, lastYear, packEdition, onBack } = props;
  const words = useWords();
  const language = usePreferences((preferences) => preferences.language);
  const written = templates.filter(({ name }) => name !== BLANK_TEMPLATE);
  const [template, setTemplate] = useState(() => firstTemplate(written, language));
  const asksTemplate = source.kind === 'template' && source.name === null;
  return (
    <ProfileForm
      subject={subjectOf(source, words)}
      action={words('profile.create')}
      before={source.kind === 'next-year' && lastYear !== null ? nextYears(lastYear) : null}
      packEdition={packEdition}
      today={new Date()}
      firstGroup={
        asksTemplate && (
          <TemplateGroup templates={written} chosen={template} onChoose={setTemplate} />
        )
      }
      onBack={onBack}
      onDone={(profile) => void create(source, template, profile)}
    />
  );
}

/** One in the language of the window, the fullest first: it is easier to take out than to think of. */
function firstTemplate(templates: readonly TemplateEntry[], language: string): string {
  const fitting = templates.find((template) => template.language === language) ?? templates[0];
  return fitting?.name ?? BLANK_TEMPLATE;
}

function nextYears(profile: Profile): Profile {
  return { ...profile, schoolYear: yearAfter(profile.schoolYear) };
}

function subjectOf(source: NewSource, words: Words): string {
  switch (source.kind) {
    case 'template':
      return source.name === null ? words('profile.new-template') : words('profile.new-blank');
    case 'import':
      return words('profile.new-word', { name: source.imported.fileName });
    case 'next-year':
      return words('profile.new-next-year');
  }
}
