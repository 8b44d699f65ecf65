import type { Clause, Section } from '../../agreement/Body';
import type { Block, List, ListStyle } from '../../agreement/RichText';
import { listSign } from '../../agreement/numbering/listSign';
import { ownNumber } from '../../agreement/numbering/ownNumber';
import { headingText } from '../../agreement/text/agreementText';
import { partAnchor, targetAnchor } from '../anchors';
import { marginEffects } from '../marginEffects';
import type { PrintContext } from '../PrintContext';
import type {
  AgreementPart,
  PrintBlock,
  PrintClause,
  PrintList,
  PrintSection,
} from '../PrintDocument';
import { bold, plain } from '../PrintText';
import { printTable } from '../printTable';
import { printInlines } from '../printInlines';

const NUMBERING: Readonly<Record<ListStyle, PrintList['numbering']>> = {
  bullet: 'Disc',
  decimal: 'Decimal',
  alpha: 'LowerAlpha',
  roman: 'LowerRoman',
};

export function agreementPart(context: PrintContext): AgreementPart {
  const { title, empty } = context.words.agreement;
  return {
    kind: 'agreement',
    anchor: partAnchor('agreement'),
    title,
    empty,
    sections: context.agreement.sections.map((section) => printSection(section, context)),
  };
}

function printSection(section: Section, context: PrintContext): PrintSection {
  return {
    anchor: targetAnchor({ kind: 'section', id: section.id }),
    number: context.text.numbers.sections.get(section.id) ?? '',
    title: section.title,
    clauses: section.clauses.map((clause) => printClause(clause, context)),
  };
}

function printClause(clause: Clause, context: PrintContext): PrintClause {
  const number = context.text.numbers.clauses.get(clause.id) ?? '';
  return {
    anchor: targetAnchor({ kind: 'clause', id: clause.id }),
    sign: ownNumber(number),
    number,
    effects: marginEffects(clause.effects, context.words),
    blocks: withRunInHeading(
      clause.heading,
      clause.blocks.map((block) => printBlock(block, context)),
    ),
    children: clause.children.map((child) => printClause(child, context)),
  };
}

/** A title runs in with the first paragraph; before a list or table it is a paragraph of its own. */
function withRunInHeading(heading: string, blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  if (heading === '') return blocks;
  const title = bold(headingText(heading));
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', text: title }, ...blocks];
  const text = first.text.length === 0 ? title : [...title, ...plain(' '), ...first.text];
  return [{ kind: 'paragraph', text }, ...rest];
}

function printBlock(block: Block, context: PrintContext): PrintBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: printInlines(block.content, context.text) };
    case 'list':
      return printList(block, context);
    case 'table':
      return printTable(block, context);
  }
}

function printList(list: List, context: PrintContext): PrintList {
  return {
    kind: 'list',
    numbering: NUMBERING[list.style],
    items: list.items.map((item, index) => ({
      sign: listSign(list.style, index + 1),
      text: printInlines(item.content, context.text),
      sublist: item.sublist === null ? null : printList(item.sublist, context),
    })),
  };
}
