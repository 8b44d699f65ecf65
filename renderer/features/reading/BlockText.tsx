import type { ReactNode } from 'react';
import { listSign } from '../../../shared/agreement/numbering/listSign';
import type { Block, Cell, Inline, List, Table } from '../../../shared/agreement/RichText';
import type { TextContext } from '../../../shared/agreement/text/inlineText';
import { inlineText } from '../../../shared/agreement/text/inlineText';
import styles from './AgreementText.module.css';

type BlockTextProps = {
  readonly block: Block;
  readonly context: TextContext;
  /** What stands before the first words of a paragraph. */
  readonly lead: ReactNode;
};

/** A paragraph, list or table, as words to read. */
export function BlockText({ block, context, lead }: BlockTextProps): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {lead}
          <InlineText content={block.content} context={context} />
        </p>
      );
    case 'list':
      return <ListText list={block} context={context} />;
    case 'table':
      return <TableText table={block} context={context} />;
  }
}

type InlineTextProps = { readonly content: readonly Inline[]; readonly context: TextContext };

function InlineText({ content, context }: InlineTextProps): ReactNode {
  return content.map((inline, index) => {
    if (inline.kind === 'break') {
      // oxlint-disable-next-line react/no-array-index-key -- runs have no names, and nothing moves here
      return <br key={index} />;
    }
    const words = inlineText([inline], context);
    const marks = inline.marks.map((mark) => styles[mark] ?? '').join(' ');
    return (
      // oxlint-disable-next-line react/no-array-index-key -- as above
      <span key={index} className={marks}>
        {words}
      </span>
    );
  });
}

type ListTextProps = { readonly list: List; readonly context: TextContext };

function ListText({ list, context }: ListTextProps): ReactNode {
  return (
    <ul className={styles['list']}>
      {list.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no names, and nothing moves here
        <li key={index}>
          <span className={styles['sign']}>{listSign(list.style, index + 1)}</span>
          <InlineText content={item.content} context={context} />
          {item.sublist !== null && <ListText list={item.sublist} context={context} />}
        </li>
      ))}
    </ul>
  );
}

type TableTextProps = { readonly table: Table; readonly context: TextContext };

function TableText({ table, context }: TableTextProps): ReactNode {
  const number = context.numbers.tables.get(table.id) ?? '';
  const name = `${context.words.reference.table(number)} ${table.caption}`.trimEnd();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keys
    <div className={styles['tableFrame']} tabIndex={0} role="region" aria-label={name}>
      <table className={styles['table']}>
        <caption>{name}</caption>
        <tbody>
          {table.rows.map((row, place) => {
            const isHeading = place < table.headerRows;
            return (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no names, and nothing moves here
              <tr key={place}>
                {row.cells.map((cell, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <CellText key={index} cell={cell} isHeading={isHeading} context={context} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type CellTextProps = {
  readonly cell: Cell;
  readonly isHeading: boolean;
  readonly context: TextContext;
};

/** A cell; one without words heads nothing, whatever row it stands in. */
function CellText({ cell, isHeading, context }: CellTextProps): ReactNode {
  const words = <InlineText content={cell.content} context={context} />;
  return isHeading && cell.content.length > 0 ? (
    <th scope="col" colSpan={cell.span}>
      {words}
    </th>
  ) : (
    <td colSpan={cell.span}>{words}</td>
  );
}
