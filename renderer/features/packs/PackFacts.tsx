import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { wordsOf } from '../../../shared/agreement/words/wordsOf';
import type { RulePack } from '../../../shared/cba/RulePack';
import { useLanguage } from '../../words/useLanguage';
import { useWords } from '../../words/useWords';
import { confidenceWords } from '../findings/confidenceWords';
import styles from './Packs.module.css';

/** What a pack is: its edition of the contract, whom it is for, how much it knows, where it was read. */
export function PackFacts({ pack }: { readonly pack: RulePack }): ReactNode {
  const words = useWords();
  const { locale } = useIntl();
  const { arrangement } = wordsOf(useLanguage());
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { cbaEdition, appliesTo } = pack;
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{words('packs.edition')}</dt>
        <dd>
          {`${cbaEdition.name} (${words(confidenceWords[cbaEdition.confidence])})`}
          {cbaEdition.note !== null && (
            <span lang="en" className={styles['note']}>
              {cbaEdition.note}
            </span>
          )}
        </dd>
        <dt>{words('packs.for')}</dt>
        <dd>
          {list.format(appliesTo.arrangements.map((each) => arrangement[each]))}
          <span className={styles['note']}>{words(confidenceWords[appliesTo.confidence])}</span>
        </dd>
        <dt>{words('packs.languages')}</dt>
        <dd>{list.format(pack.languages.map((each) => words(`library.language.${each}`)))}</dd>
        <dt>{words('packs.holds')}</dt>
        <dd>
          {words('packs.counts', {
            articles: pack.articles.length,
            laws: pack.stateLaw.length,
            topics: pack.topics.length,
            entries: pack.vocabulary.length,
            examples: pack.counterExamples.length,
          })}
        </dd>
      </dl>
      <h3 className={styles['heading']}>{words('packs.sources')}</h3>
      <ul className={styles['entries']}>
        {pack.sources.map(({ id, cite, note }) => (
          <li key={id} lang="en">
            {cite}
            {note !== null && <span className={styles['note']}>{note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
