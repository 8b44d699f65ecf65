import type { ReactNode } from 'react';
import type { TemplateEntry } from '../../../shared/ipc/facts/startFacts';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';

type TemplateGroupProps = {
  readonly templates: readonly TemplateEntry[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
};

/** Which template to start from. It says itself what it is, in its own language. */
export function TemplateGroup({ templates, chosen, onChoose }: TemplateGroupProps): ReactNode {
  const words = useWords();
  return (
    <FormGroup title={words('profile.template')} hint={words('profile.template-hint')}>
      <ChoiceCards
        label={words('profile.template')}
        hidesLabel
        columns="one"
        options={templates.map(({ name, title, summary, language }) => ({
          id: name,
          label: title,
          detail: summary,
          language,
        }))}
        value={chosen}
        onChange={onChoose}
      />
    </FormGroup>
  );
}
