import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause, Section } from '../../../shared/agreement/Body';
import { ownNumber } from '../../../shared/agreement/numbering/ownNumber';
import { headingText } from '../../../shared/agreement/text/agreementText';
import type { TextContext } from '../../../shared/agreement/text/inlineText';
import { textContext } from '../../../shared/agreement/text/textContext';
import styles from './AgreementText.module.css';
import { BlockText } from './BlockText';

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

type ClauseTextProps = {
  readonly clause: Clause;
  readonly context: TextContext;
  readonly level: number;
};

function ClauseText({ clause, context, level }: ClauseTextProps): ReactNode {
  const number = ownNumber(context.numbers.clauses.get(clause.id) ?? '');
  const heading = headingText(clause.heading);
  const runIn = heading === '' ? null : <strong className={styles['runIn']}>{heading} </strong>;
  const [first, ...rest] = clause.blocks;
  const isRunIn = first?.kind === 'paragraph';
  return (
    <div className={level === 1 ? styles['clause'] : styles['subclause']}>
      <span className={styles['number']}>{number}</span>
      {!isRunIn && runIn !== null && <p>{runIn}</p>}
      {first !== undefined && (
        <BlockText block={first} context={context} lead={isRunIn ? runIn : null} />
      )}
      {rest.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no names, and nothing moves here
        <BlockText key={index} block={block} context={context} lead={null} />
      ))}
      {clause.children.map((child) => (
        <ClauseText key={child.id} clause={child} context={context} level={level + 1} />
      ))}
    </div>
  );
}
