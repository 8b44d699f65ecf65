import { useEffect, useRef } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { RulePack } from '../../shared/cba/RulePack';
import type { CheckDesk } from '../features/findings/createCheckDesk';
import { createCheckDesk } from '../features/findings/createCheckDesk';
import { startCheckWorker } from '../features/findings/startCheckWorker';
import { createSteadyFindings } from '../features/findings/steadyFindings';
import { useDocument } from '../state/documentStore';

/** Has the agreement checked, off this thread, whenever it is another one. */
export function useChecking(agreement: Agreement, pack: RulePack | null): void {
  const desk = useRef<CheckDesk | null>(null);
  useEffect(() => {
    if (pack === null) return;
    const { foundFindings, checkBroke } = useDocument.getState();
    const steady = createSteadyFindings();
    const checking = createCheckDesk({
      pack,
      startWorker: startCheckWorker,
      onFindings: (findings) => foundFindings(steady(findings), new Date()),
      onBroken: checkBroke,
    });
    desk.current = checking;
    return () => {
      desk.current = null;
      checking.stop();
    };
  }, [pack]);
  const { language, profile, sections } = agreement;
  useEffect(() => {
    desk.current?.check({ language, profile, sections });
  }, [pack, language, profile, sections]);
}
