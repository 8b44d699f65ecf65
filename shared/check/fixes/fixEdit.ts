import type { Agreement } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import type { Clause, ClauseContent } from '../../agreement/Body';
import type { ClauseEdit } from '../../agreement/edits/Edit';
import type { Paragraph } from '../../agreement/RichText';
import { inlines, textRun } from '../../agreement/text/inlines';
import { wordsOf } from '../../agreement/words/wordsOf';
import type { Fix } from '../Finding';
import { correctedContent } from './correctedContent';

/**
 * The edit that a fix is, for the clause as it stands now. null when the clause no longer holds what the
 * fix is about, or when the words are ones that people sign and no button may change.
 */
export function fixEdit(
  fix: Fix,
  clause: Clause,
  agreement: Pick<Agreement, 'profile' | 'language'>,
): ClauseEdit | null {
  switch (fix.kind) {
    case 'declare-effect':
    case 'remove-effect':
      return { kind: fix.kind, clause: clause.id, effect: fix.effect };
    case 'keep-articles':
      return putting(clause, keepingContent(clause, fix.articles, agreement.language));
    case 'correct-citation':
      return putting(clause, correctedContent(clause, fix, agreement));
    case 'replace-words':
      return putting(clause, fix.content);
  }
}

function putting({ id, role }: Clause, content: ClauseContent | null): ClauseEdit | null {
  if (content === null || role.kind === 'statement' || content.role.kind === 'statement')
    return null;
  return { kind: 'put-clause', clause: id, content };
}

/** null for a clause that leads on to others under it: words at its end would stand in the middle. */
function keepingContent(
  { id: _id, children, ...content }: Clause,
  articles: readonly ArticleNumber[],
  language: Agreement['language'],
): ClauseContent | null {
  if (children.length > 0) return null;
  const sentences = articles.map((article) => wordsOf(language).keepsArticle(article)).join(' ');
  const last = content.blocks.at(-1);
  const isOpenLine = last?.kind === 'paragraph' && endsSentence(last);
  const added: Paragraph = isOpenLine
    ? { kind: 'paragraph', content: inlines([...last.content, textRun(` ${sentences}`)]) }
    : { kind: 'paragraph', content: [textRun(sentences)] };
  const kept = isOpenLine || isEmptyLine(last) ? content.blocks.slice(0, -1) : content.blocks;
  return { ...content, blocks: [...kept, added] };
}

function endsSentence({ content }: Paragraph): boolean {
  const last = content.at(-1);
  return last?.kind === 'text' && /[.!?]["”’»)]*$/.test(last.text);
}

function isEmptyLine(block: ClauseContent['blocks'][number] | undefined): boolean {
  return block?.kind === 'paragraph' && block.content.length === 0;
}
