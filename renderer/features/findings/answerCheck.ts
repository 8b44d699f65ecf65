import { agreementId } from '../../../shared/agreement/ids';
import type { Checker } from '../../../shared/check/createChecker';
import { createChecker } from '../../../shared/check/createChecker';
import type { CheckedBody } from './AgreementChange';
import { changedBody } from './AgreementChange';
import type { CheckReply, CheckRequest } from './CheckMessage';

/** The checker does not look at whose agreement it is, nor at staff list and records. */
const NOT_LOOKED_AT = {
  id: agreementId('checked'),
  reviews: [],
  roster: [],
  ledger: [],
  lineage: { kind: 'template', template: '' },
} as const;

/** Answers requests one after the other and remembers what it was sent, so that only changes are read. */
export function createAnswer(): (request: CheckRequest) => CheckReply | null {
  let checker: Checker | null = null;
  let body: CheckedBody | null = null;

  return (request) => {
    if (request.kind === 'pack') {
      checker = createChecker(request.pack);
      return null;
    }
    const { turn } = request;
    body = changedBody(body, request.change);
    if (body === null || checker === null) return { kind: 'lost', turn };
    return { kind: 'findings', turn, findings: checker.check({ ...NOT_LOOKED_AT, ...body }) };
  };
}
