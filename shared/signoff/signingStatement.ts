import type { Agreement } from '../agreement/Agreement';
import type { Clause, SigningAct } from '../agreement/Body';
import type { List } from '../agreement/RichText';
import { listSign } from '../agreement/numbering/listSign';
import { ownNumber } from '../agreement/numbering/ownNumber';
import { walkClauses } from '../agreement/numbering/walkClauses';
import { cleanText } from '../agreement/text/cleanText';
import type { TextContext } from '../agreement/text/inlineText';
import { fieldText, inlineText } from '../agreement/text/inlineText';
import { textContext } from '../agreement/text/textContext';

/**
 * The exact words a person is shown and signs: the agreement's own statement clause for the act with
 * its title, lists and subclauses, or, while it has none (or an empty one), the words every paper
 * has. Of one or more lines, parted by "\n".
 *
 * @param signer fills the blank for the name; an empty one leaves the blank, as on a printed page.
 */
export function signingStatement(agreement: Agreement, act: SigningAct, signer: string): string {
  const context: TextContext = { ...textContext(agreement), signer };
  const own = statementClause(agreement, act);
  const words = own === null ? '' : clauseWords(own, context);
  return words === '' ? defaultWords(act, context) : words;
}

function statementClause(agreement: Agreement, act: SigningAct): Clause | null {
  for (const { clause } of walkClauses(agreement.sections)) {
    if (clause.role.kind === 'statement' && clause.role.act === act) return clause;
  }
  return null;
}

function defaultWords(act: SigningAct, context: TextContext): string {
  return joined([
    context.words.statement[act]({
      signer: fieldText('signer', context),
      school: fieldText('school', context),
      year: fieldText('school-year', context),
    }),
  ]);
}

/** A title alone is no statement: such a clause counts as empty. */
function clauseWords(clause: Clause, context: TextContext): string {
  const body = joined(bodyLines(clause, context));
  return body === '' ? '' : joined([clause.heading, body]);
}

function bodyLines(clause: Clause, context: TextContext): readonly string[] {
  return [
    ...clause.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return [inlineText(block.content, context)];
        case 'list':
          return listLines(block, context);
        case 'table':
          return [
            block.caption,
            ...block.rows.map((row) =>
              row.cells.map((cell) => inlineText(cell.content, context)).join(' | '),
            ),
          ];
      }
    }),
    ...clause.children.flatMap((child) => childLines(child, context)),
  ];
}

function childLines(child: Clause, context: TextContext): readonly string[] {
  const number = ownNumber(context.numbers.clauses.get(child.id) ?? '');
  const [first = '', ...rest] = bodyLines(child, context);
  const stem = [number, child.heading, first].filter((part) => part !== '').join(' ');
  return [stem, ...rest];
}

function listLines(list: List, context: TextContext): readonly string[] {
  return list.items.flatMap((item, index) => [
    `${listSign(list.style, index + 1)} ${inlineText(item.content, context)}`,
    ...(item.sublist === null ? [] : listLines(item.sublist, context)),
  ]);
}

// A field's value can meet the text beside it in one composed character, so lines are cleaned again.
function joined(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}
