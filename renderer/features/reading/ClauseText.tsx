import type { ReactNode } from 'react';
import type { Clause } from '../../../shared/agreement/Body';
import { ownNumber } from '../../../shared/agreement/numbering/ownNumber';
import { headingText } from '../../../shared/agreement/text/agreementText';
import type { TextContext } from '../../../shared/agreement/text/inlineText';
import styles from './AgreementText.module.css';
import { BlockText } from './BlockText';

type ClauseTextProps = {
  readonly clause: Clause;
  readonly context: TextContext;
  readonly level: number;
};

/** A clause and all under it, to read. */
export function ClauseText({ clause, context, level }: ClauseTextProps): ReactNode {
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
