import type { EffectKind } from '../../../shared/agreement/Body';
import type { Fix } from '../../../shared/check/Finding';
import type { MessageKey } from '../../words/useWords';

type FixMessage = Extract<MessageKey, `findings.fix.${string}`>;

const WORDS: Readonly<Record<Fix['kind'], Readonly<Record<EffectKind, FixMessage>>>> = {
  'remove-effect': {
    waive: 'findings.fix.remove-waive',
    modify: 'findings.fix.remove-modify',
    supplement: 'findings.fix.remove-supplement',
    preserve: 'findings.fix.remove-preserve',
  },
  'declare-effect': {
    waive: 'findings.fix.declare-waive',
    modify: 'findings.fix.declare-modify',
    supplement: 'findings.fix.declare-supplement',
    preserve: 'findings.fix.declare-preserve',
  },
};

/** What the button of a fix says it does. */
export function fixWords({ kind, effect }: Fix): FixMessage {
  return WORDS[kind][effect.effect];
}
