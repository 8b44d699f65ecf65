import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause } from '../../../../shared/agreement/Body';
import { textContext } from '../../../../shared/agreement/text/textContext';
import type { Fix } from '../../../../shared/check/Finding';
import { Button } from '../../../ui/controls/Button';
import { Select } from '../../../ui/controls/Select';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../words/useWords';
import { ClauseText } from '../../reading/ClauseText';
import styles from './ReplaceDialog.module.css';

type Replacement = Extract<Fix, { readonly kind: 'replace-words' }>;

type ReplaceDialogProps = {
  /** As it stood when the dialog opened. */
  readonly agreement: Agreement;
  readonly clause: Clause;
  /** At least one. */
  readonly replacements: readonly Replacement[];
  readonly onReplace: (replacement: Replacement) => void;
  readonly onClose: () => void;
};

/** Shows the clause as it is beside a clause of the library, and puts the one in the place of the other. */
export function ReplaceDialog(props: ReplaceDialogProps): ReactNode {
  const { agreement, clause, replacements, onReplace, onClose } = props;
  const words = useWords();
  const [index, setIndex] = useState(0);
  const context = textContext(agreement);
  const chosen = replacements[index];
  return (
    <Dialog
      isWide
      title={words('replace.title')}
      answers={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button
            variant="filled"
            isDisabled={chosen === undefined}
            onPress={() => chosen !== undefined && onReplace(chosen)}
          >
            {words('replace.do')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p>{words('replace.what')}</p>
      <Select
        label={words('replace.choose')}
        placeholder={words('replace.choose')}
        options={replacements.map(({ content }, at) => ({
          id: String(at),
          label: content.heading === '' ? String(at + 1) : content.heading,
        }))}
        value={String(index)}
        onChange={(id) => setIndex(Number(id))}
      />
      <div className={styles['both']}>
        <Words title={words('replace.now')}>
          <ClauseText clause={{ ...clause, children: [] }} context={context} level={1} />
        </Words>
        {chosen !== undefined && (
          <Words title={words('replace.then')}>
            <ClauseText
              clause={{ ...chosen.content, id: clause.id, children: [] }}
              context={context}
              level={1}
            />
          </Words>
        )}
      </div>
    </Dialog>
  );
}

type WordsProps = { readonly title: string; readonly children: ReactNode };

function Words({ title, children }: WordsProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long clause is scrolled with the keys
    <section tabIndex={0} aria-label={title} className={styles['words']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </section>
  );
}
