import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Stage } from '../../../shared/signoff/stage';
import { counted } from './agreementSummary';

/** How far the agreement has come, and what it waits for. */
export function stageWords(stage: Stage, { roster }: Agreement): string {
  switch (stage.kind) {
    case 'draft':
      return stage.earlierSignatures === 0
        ? 'Stage: draft. Nobody has signed this version.'
        : 'Stage: draft again. It was changed after it was signed.';
    case 'elections': {
      const open = [...stage.undecided, ...stage.disputed];
      const names = roster.filter(({ id }) => open.includes(id)).map(({ name }) => name);
      const disputed =
        stage.disputed.length === 0
          ? ''
          : ` ${counted(stage.disputed.length, 'choice differs', 'choices differ')} between laptops.`;
      return `Stage: elections. ${stage.members - open.length} of ${stage.members} have chosen; still to choose: ${names.join(', ')}.${disputed}`;
    }
    case 'principal-and-chair':
      return `Stage: every member has chosen. Still to sign: ${stage.missing.map((who) => (who === 'principal' ? 'the principal' : 'the chapter chair')).join(' and ')}.`;
    case 'ready-to-submit':
      return 'Stage: ready to submit to UTLA.';
  }
}
