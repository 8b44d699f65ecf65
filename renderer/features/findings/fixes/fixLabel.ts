import type { EffectKind } from '../../../../shared/agreement/Body';
import type { Fix } from '../../../../shared/check/Finding';
import type { MessageKey, Words } from '../../../words/useWords';

type EffectMessage = Extract<MessageKey, `findings.fix.${'remove' | 'declare'}-${EffectKind}`>;

const EFFECTS: Readonly<
  Record<'remove-effect' | 'declare-effect', Readonly<Record<EffectKind, EffectMessage>>>
> = {
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
export function fixLabel(fix: Fix, words: Words, locale: string): string {
  switch (fix.kind) {
    case 'remove-effect':
    case 'declare-effect':
      return words(EFFECTS[fix.kind][fix.effect.effect], { article: fix.effect.article });
    case 'keep-articles':
      return words(
        fix.articles.length === 1 ? 'findings.fix.keep-article' : 'findings.fix.keep-articles',
        { article: new Intl.ListFormat(locale).format(fix.articles) },
      );
    case 'correct-citation':
      return words('findings.fix.correct', { article: fix.article });
    case 'replace-words':
      return words('findings.fix.replace');
  }
}
