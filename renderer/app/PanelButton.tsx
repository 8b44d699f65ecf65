import type { ReactNode } from 'react';
import type { Finding } from '../../shared/check/Finding';
import { SEVERITIES } from '../../shared/check/Finding';
import { useWords } from '../words/useWords';
import { SeverityShape } from '../ui/marks/SeverityShape';

type PanelButtonProps = { readonly findings: readonly Finding[] };

/** What the panel would show first, on the button that opens it. */
export function PanelButton({ findings }: PanelButtonProps): ReactNode {
  const words = useWords();
  const gravest = SEVERITIES.find((each) => findings.some(({ severity }) => severity === each));
  return (
    <>
      {gravest !== undefined && <SeverityShape severity={gravest} size="small" />}
      {findings.length === 0
        ? words('frame.findings')
        : words('frame.findings-count', { count: findings.length })}
    </>
  );
}
