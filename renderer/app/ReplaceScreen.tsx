import type { ReactNode } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import { findClause } from '../../shared/agreement/edits/clauseTree';
import type { Finding } from '../../shared/check/Finding';
import { ReplaceDialog } from '../features/findings/fixes/ReplaceDialog';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';
import type { PackOrNot } from './PackOrNot';
import { useProtected } from './useProtected';

type ReplaceScreenProps = {
  readonly finding: Finding;
  /** As it stood when the choice was opened. */
  readonly agreement: Agreement;
  readonly desk: Desk;
  readonly pack: PackOrNot;
};

/** The clauses of the library that may stand in the place of one that was found. */
export function ReplaceScreen(props: ReplaceScreenProps): ReactNode {
  const { finding, agreement, desk, pack } = props;
  const isProtected = useProtected(pack);
  const place = finding.clause === null ? null : findClause(agreement.sections, finding.clause);
  if (place === null) return null;
  const close = (): void => desk.ask(NOTHING);
  return (
    <ReplaceDialog
      agreement={agreement}
      clause={place.clause}
      replacements={desk.fixing.offered.replacements}
      isProtected={isProtected}
      onReplace={(replacement) => {
        close();
        desk.fixing.fix(finding, replacement);
      }}
      onClose={close}
    />
  );
}
