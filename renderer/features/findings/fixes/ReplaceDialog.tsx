import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Agreement, Language } from '../../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../../shared/agreement/articleNumber';
import type { Clause } from '../../../../shared/agreement/Body';
import type { TextContext } from '../../../../shared/agreement/text/inlineText';
import { textContext } from '../../../../shared/agreement/text/textContext';
import type { Fix } from '../../../../shared/check/Finding';
import { Button } from '../../../ui/controls/Button';
import { Select } from '../../../ui/controls/Select';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../words/useWords';
import { EffectChips } from '../../effects/EffectChips';
import { ClauseText } from '../../reading/ClauseText';
import styles from './ReplaceDialog.module.css';

type Replacement = Extract<Fix, { readonly kind: 'replace-words' }>;

type ReplaceDialogProps = {
  /** As it stood when the dialog opened. */
  readonly agreement: Agreement;
  readonly clause: Clause;
  /** At least one. */
  readonly replacements: readonly Replacement[];
  readonly isProtected: (article: ArticleNumber) => boolean;
  readonly onReplace: (replacement: Replacement) => void;
  readonly onClose: () => void;
};

/** Shows the clause as it is beside a clause of the library, and puts the one in the place of the other. */
export function ReplaceDialog(props: ReplaceDialogProps): ReactNode {
  const { agreement, clause, replacements, isProtected, onReplace, onClose } = props;
  const words = useWords();
  const [index, setIndex] = useState(0);
  const context = textContext(agreement);
  const chosen = replacements[index];
  const shared = { context, language: agreement.language, isProtected };
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
      <p>
        {words('replace.what', {
          place: `${context.numbers.clauses.get(clause.id) ?? ''} ${clause.heading}`.trim(),
        })}
      </p>
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
        <Version {...shared} title={words('replace.now')} clause={clause} />
        {chosen !== undefined && (
          <Version
            {...shared}
            title={words('replace.then')}
            clause={{ ...chosen.content, id: clause.id, children: [] }}
          />
        )}
      </div>
    </Dialog>
  );
}

type VersionProps = {
  readonly title: string;
  readonly clause: Clause;
  readonly context: TextContext;
  /** Of the agreement. */
  readonly language: Language;
  readonly isProtected: (article: ArticleNumber) => boolean;
};

/** The words and what they declare: both are replaced. */
function Version({ title, clause, context, language, isProtected }: VersionProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long clause is scrolled with the keys
    <section tabIndex={0} aria-label={title} className={styles['version']}>
      <h3 className={styles['title']}>{title}</h3>
      <div lang={language} className={styles['text']}>
        <ClauseText clause={{ ...clause, children: [] }} context={context} level={1} />
      </div>
      <EffectChips effects={clause.effects} isProtected={isProtected} />
    </section>
  );
}
