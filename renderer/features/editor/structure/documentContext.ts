import type { LexicalNode } from 'lexical';
import { $getRoot, $getState } from 'lexical';
import type { FieldContext, TextContext } from '../../../../shared/agreement/text/inlineText';
import { fieldText, referenceText } from '../../../../shared/agreement/text/inlineText';
import { wordsOf } from '../../../../shared/agreement/words/wordsOf';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode, $targetOf } from '../nodes/ReferenceNode';
import { fieldState, languageState, profileState } from '../nodes/states';
import { $numbering } from './documentNumbers';

/** What derived words depend on, or null while the editor holds no agreement. */
export function $documentContext(): TextContext | null {
  const context = $fieldContext();
  return context === null ? null : { ...context, numbers: $numbering() };
}

/** The same for the words of fields alone, for which nothing has to be counted. */
export function $fieldContext(): FieldContext | null {
  const root = $getRoot();
  const profile = $getState(root, profileState);
  return profile === null ? null : { profile, words: wordsOf($getState(root, languageState)) };
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
