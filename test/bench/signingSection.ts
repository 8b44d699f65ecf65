import type { Clause, Section, SigningAct } from '../../shared/agreement/Body';
import { SIGNING_ACTS } from '../../shared/agreement/Body';
import { clauseId, sectionId } from '../../shared/agreement/ids';
import { clause, content } from '../builders/agreement';

const WORDS: Readonly<Record<SigningAct, string>> = {
  elect: ', elect to work under this agreement.',
  decline: ', decline to work under this agreement.',
  principal: ', principal, have received this agreement and the elections made under it.',
  'chapter-chair': ', chapter chair, confirm that members were asked to decide on these words.',
};

/** The last section of a generated agreement: one statement for each act. */
export function signingSection(): Section {
  return { id: sectionId('signing'), title: 'Signatures', clauses: SIGNING_ACTS.map(statement) };
}

function statement(act: SigningAct): Clause {
  return clause({
    id: clauseId(`sign-${act}`),
    role: { kind: 'statement', act },
    blocks: [
      {
        kind: 'paragraph',
        content: content('I, ', { kind: 'field', field: 'signer', marks: [] }, WORDS[act]),
      },
    ],
  });
}
