import type { ReactNode } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Clause, Effect } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { sectionId } from '../../../shared/agreement/ids';
import { textContext } from '../../../shared/agreement/text/textContext';
import { useWords } from '../../words/useWords';
import { EffectChips } from '../effects/EffectChips';
import { ClauseText } from '../reading/ClauseText';
import styles from './Library.module.css';
import type { LibraryChoice } from './libraryGroups';

type LibraryPreviewProps = {
  readonly choice: LibraryChoice | null;
  /** The clause as it goes in, and the agreement that then has it. */
  readonly coming: { readonly clause: Clause; readonly after: Agreement } | null;
  readonly isProtected: (article: ArticleNumber) => boolean;
};

/** The clause as it would stand, with its number there; what it declares; advice that stays outside. */
export function LibraryPreview({ choice, coming, isProtected }: LibraryPreviewProps): ReactNode {
  const words = useWords();
  if (choice === null || coming === null) return null;
  const { clause, after } = coming;
  const context = textContext(after);
  const number = context.numbers.clauses.get(clause.id) ?? '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long clause is scrolled with the keys
    <section tabIndex={0} aria-label={words('library.preview')} className={styles['preview']}>
      <p className={styles['becomes']}>{words('library.becomes', { number })}</p>
      <div lang={choice.topic.language} className={styles['text']}>
        <ClauseText clause={clause} context={context} level={1} />
      </div>
      <h3 className={styles['heading']}>{words('library.declares')}</h3>
      <EffectChips effects={effectsOf(clause)} isProtected={isProtected} />
      {choice.advice.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words('library.advice')}</h3>
          {choice.advice.map((text) => (
            <p key={text} lang={choice.topic.language} className={styles['plain']}>
              {text}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

/** What the clause and those under it declare. */
function effectsOf(clause: Clause): readonly Effect[] {
  const section = { id: sectionId('library'), title: '', clauses: [clause] };
  return [...walkClauses([section])].flatMap((place) => place.clause.effects);
}
