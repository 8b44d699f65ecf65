import * as fc from 'fast-check';
import { $getNodeByKey } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $clauseNamed } from '../../../renderer/features/editor/clauses/clauseNamed';
import { $saysStill } from '../../../renderer/features/editor/findings/saysStill';
import { $textSpots } from '../../../renderer/features/editor/findings/textSpots';
import { $documentContext } from '../../../renderer/features/editor/structure/documentContext';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../../shared/agreement/text/clauseText';
import { textContext } from '../../../shared/agreement/text/textContext';
import { agreement, clauseSaying, section } from '../../builders/agreement';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { select, type } from './caret';
import { editorFor } from './editorFor';

describe('the places of a clause’s text', () => {
  it('are where the text that is checked has the same words', () => {
    let compared = 0;
    fc.assert(
      fc.property(agreementArbitrary, (agreement) => {
        const { editor } = editorFor(agreement);
        const wrong = [...walkClauses(agreement.sections)]
          // A letter and an accent of the next run are one character in the text.
          .filter(({ clause }) => !/"text":"\p{M}/u.test(JSON.stringify(clause)))
          .flatMap(({ clause }) => {
            const text = checkedText(clause, agreement);
            return editor.getEditorState().read(() =>
              $shownWords(clause).filter(({ shown, start, end }) => {
                compared += 1;
                return text.slice(start, end) !== shown;
              }),
            );
          });

        expect(wrong).toEqual([]);
      }),
    );
    expect(compared).toBeGreaterThan(200);
  });
});

function checkedText(clause: Clause, agreement: Agreement): string {
  const context = textContext(agreement);
  const numbers = { sections: new Map(), clauses: new Map(), tables: new Map() };
  const words = { ...context.words, brokenReference: '\ufffc' };
  return clauseText(clause, { ...context, numbers, words });
}

function $shownWords({ id }: Clause) {
  const node = $clauseNamed(id);
  const context = $documentContext();
  if (node === null || context === null) throw new Error(`No clause ${id}`);
  return $textSpots(node, context)
    .filter((spot) => spot.kind === 'words')
    .map(({ key, start, end }) => ({
      start,
      end,
      shown: $getNodeByKey(key)?.getTextContent() ?? '',
    }));
}

describe('the words of a finding', () => {
  it('are found where checking read them, in every clause', () => {
    fc.assert(
      fc.property(agreementArbitrary, fc.nat(), fc.nat(), (agreement, one, other) => {
        const { editor } = editorFor(agreement);
        for (const { clause } of walkClauses(agreement.sections)) {
          if (/"text":"\p{M}/u.test(JSON.stringify(clause))) continue;
          const text = checkedText(clause, agreement);
          if (text === '') continue;
          const ends = [one % (text.length + 1), other % (text.length + 1)];
          const range = { start: Math.min(...ends), end: Math.max(...ends) };
          const words = text.slice(range.start, range.end);
          expect($still(editor, clause, { range, words })).toBe(true);
        }
      }),
    );
  });

  it('are not found once they were changed, moved or cut short', () => {
    const clause = clauseSaying('c1', 'Article XII is waived.');
    const { editor } = editorFor(agreement({ sections: [section({ clauses: [clause] })] }));
    const read = { range: { start: 8, end: 11 }, words: 'XII' };
    expect($still(editor, clause, read)).toBe(true);

    select(editor, { in: 'c1', at: 0 });
    type(editor, 'The ');
    expect($still(editor, clause, read)).toBe(false);
    expect($still(editor, clause, { ...read, range: { start: 12, end: 15 } })).toBe(true);
    expect($still(editor, clause, { range: { start: 24, end: 30 }, words: 'waived' })).toBe(false);
  });
});

type Editor = ReturnType<typeof editorFor>['editor'];

function $still(editor: Editor, { id }: Clause, evidence: Parameters<typeof $saysStill>[1]) {
  return editor.getEditorState().read(() => {
    const node = $clauseNamed(id);
    const context = $documentContext();
    if (node === null || context === null) throw new Error(`No clause ${id}`);
    return $saysStill($textSpots(node, context), evidence, context);
  });
}
