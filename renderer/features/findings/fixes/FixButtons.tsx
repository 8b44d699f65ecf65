import type { ReactNode } from 'react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../../../shared/agreement/Agreement';
import { wordsOf } from '../../../../shared/agreement/words/wordsOf';
import type { Finding, Fix } from '../../../../shared/check/Finding';
import { Button } from '../../../ui/controls/Button';
import { useWords } from '../../../words/useWords';
import styles from './FixButtons.module.css';
import { fixLabel } from './fixLabel';
import type { OfferedFixes } from './OfferedFixes';

type FixButtonsProps = {
  readonly finding: Finding;
  readonly offered: OfferedFixes;
  /** Of the agreement: added words are shown as they would stand there. */
  readonly language: Language;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onReplace: (finding: Finding) => void;
};

/** The answers a finding offers, one press each; the first also by Ctrl and the full stop. */
export function FixButtons(props: FixButtonsProps): ReactNode {
  const { finding, offered, language, onFix, onReplace } = props;
  const { locale } = useIntl();
  const words = useWords();
  const said = useId();
  const keeping = offered.fixes.find(({ kind }) => kind === 'keep-articles');
  return (
    <>
      {offered.fixes.map((fix, index) => (
        <Button
          key={fixLabel(fix, words, locale)}
          variant={index === 0 ? 'strong' : 'plain'}
          {...(fix === keeping ? { 'aria-describedby': said } : {})}
          onPress={() => onFix(finding, fix)}
        >
          {fixLabel(fix, words, locale)}
        </Button>
      ))}
      {keeping?.kind === 'keep-articles' && (
        <p id={said} className={styles['adds']}>
          {words('findings.fix-adds')}{' '}
          <q lang={language} className={styles['sentence']}>
            {keeping.articles.map((article) => wordsOf(language).keepsArticle(article)).join(' ')}
          </q>
        </p>
      )}
      {offered.replacements.length > 0 && (
        <Button onPress={() => onReplace(finding)}>{words('findings.fix.replace')}</Button>
      )}
    </>
  );
}
