import type { ReactNode } from 'react';
import type { Finding } from '../../shared/check/Finding';
import { SEVERITIES } from '../../shared/check/Finding';
import { SeverityShape } from '../ui/marks/SeverityShape';

type PanelButtonProps = { readonly findings: readonly Finding[]; readonly label: string };

/** What the panel would show first, on the button that opens it. */
export function PanelButton({ findings, label }: PanelButtonProps): ReactNode {
  const gravest = SEVERITIES.find((each) => findings.some(({ severity }) => severity === each));
  return (
    <>
      {gravest !== undefined && <SeverityShape severity={gravest} size="small" />}
      {findings.length === 0 ? label : `${label} ${findings.length}`}
    </>
  );
}
