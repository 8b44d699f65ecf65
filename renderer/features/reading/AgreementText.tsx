import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Section } from '../../../shared/agreement/Body';
import type { TextContext } from '../../../shared/agreement/text/inlineText';
import { textContext } from '../../../shared/agreement/text/textContext';
import styles from './AgreementText.module.css';
import { ClauseText } from './ClauseText';

type AgreementTextProps = {
  readonly agreement: Agreement;
  /** Kiosk type is larger: people read it once, standing beside a desk. */
  readonly size?: 'normal' | 'kiosk';
};

/** The whole text to read, from the canonical document, with its numbers and references. */
export const AgreementText = memo(function AgreementText({
  agreement,
  size = 'normal',
}: AgreementTextProps): ReactNode {
  const context = textContext(agreement);
  return (
    <div
      lang={agreement.language}
      className={`${styles['text'] ?? ''} ${size === 'kiosk' ? (styles['kiosk'] ?? '') : ''}`}
    >
      {agreement.sections.map((section) => (
        <SectionText key={section.id} section={section} context={context} />
      ))}
    </div>
  );
});

type SectionTextProps = { readonly section: Section; readonly context: TextContext };

function SectionText({ section, context }: SectionTextProps): ReactNode {
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>
        <span className={styles['number']}>{context.numbers.sections.get(section.id)}</span>
        {section.title}
      </h2>
      {section.clauses.map((clause) => (
        <ClauseText key={clause.id} clause={clause} context={context} level={1} />
      ))}
    </section>
  );
}
