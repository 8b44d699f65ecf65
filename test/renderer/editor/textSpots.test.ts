import * as fc from 'fast-check';
import { $getNodeByKey } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $clauseNamed } from '../../../renderer/features/editor/clauses/clauseNamed';
import { $textSpots } from '../../../renderer/features/editor/findings/textSpots';
import { $documentContext } from '../../../renderer/features/editor/structure/documentContext';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../../shared/agreement/text/clauseText';
import { textContext } from '../../../shared/agreement/text/textContext';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
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
