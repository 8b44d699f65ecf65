import type { LexicalNode } from 'lexical';
import { $getRoot, $getState } from 'lexical';
import type { TextContext } from '../../../../shared/agreement/text/inlineText';
import { fieldText, referenceText } from '../../../../shared/agreement/text/inlineText';
import { wordsOf } from '../../../../shared/agreement/words/wordsOf';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode, $targetOf } from '../nodes/ReferenceNode';
import { fieldState, languageState, profileState } from '../nodes/states';
import { $numbering } from './documentNumbers';

/** What derived words depend on, or null while the editor holds no agreement. */
export function $documentContext(): TextContext | null {
  const root = $getRoot();
  const profile = $getState(root, profileState);
  if (profile === null) return null;
  return { profile, numbers: $numbering(), words: wordsOf($getState(root, languageState)) };
}

/** The words that a reference or field shows; null for any other node. */
export function $derivedWords(node: LexicalNode, context: TextContext): string | null {
  if ($isFieldNode(node)) return fieldText($getState(node, fieldState), context);
  if (!$isReferenceNode(node)) return null;
  const target = $targetOf(node);
  return target === null
    ? context.words.brokenReference
    : referenceText({ kind: 'reference', target, marks: [] }, context);
}
