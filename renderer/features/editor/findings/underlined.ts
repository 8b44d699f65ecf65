import type { LexicalEditor, NodeKey } from 'lexical';
import { $getNodeByKey } from 'lexical';
import type { Finding } from '../../../../shared/check/Finding';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $fieldContext } from '../structure/documentContext';
import { rangesOf } from './rangesOf';
import { $saysStill } from './saysStill';
import { $textSpots } from './textSpots';

/** What is underlined for one finding, and the words that were underlined then. */
export type Underlined = {
  readonly finding: Finding;
  readonly ranges: readonly Range[];
  readonly words: string;
};

/** What can be underlined in one clause: the findings whose words stand there still. */
export function $underlined(
  editor: LexicalEditor,
  clause: NodeKey,
  findings: readonly Finding[],
): readonly Underlined[] {
  const context = $fieldContext();
  const node = $getNodeByKey(clause);
  if (context === null || !$isClauseNode(node)) return [];
  const spots = $textSpots(node, context);
  return findings.flatMap((finding) => {
    const { evidence } = finding;
    if (evidence === null || !$saysStill(spots, evidence, context)) return [];
    const ranges = rangesOf(editor, spots, evidence.range);
    return ranges.length === 0 ? [] : [{ finding, ranges, words: wordsIn(ranges) }];
  });
}

/** Whether what was underlined are still the same words; the ranges follow what is typed around them. */
export function isUnderlinedStill({ ranges, words }: Underlined): boolean {
  return wordsIn(ranges) === words;
}

function wordsIn(ranges: readonly Range[]): string {
  return ranges.map(String).join('\n');
}
