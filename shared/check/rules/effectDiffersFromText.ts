import type { EffectKind } from '../../agreement/Body';
import { evidenceOf } from '../evidenceOf';
import type { Finding } from '../Finding';
import type { Statement, Verdict } from '../reading/Reading';
import type { ClauseRule } from '../Rule';

/**
 * Finds declared effects that the words of the clause contradict: declared as preserved, and the words
 * change the article; declared as a change, and the words leave it standing. Words that only mention an
 * article, or can be read both ways, contradict nothing.
 */
export const effectDiffersFromText: ClauseRule = ({ clause, effects, reading }) =>
  effects.flatMap((effect): Finding[] => {
    const about = reading.statements.filter(({ articles }) => articles.includes(effect.article));
    const against = about.find(({ verdict }) => CONTRADICTS[effect.effect].includes(verdict));
    const isAlsoSaid = about.some(({ verdict }) => SAYS[effect.effect].includes(verdict));
    if (against === undefined || isAlsoSaid || !isSameSection(against, effect.section)) return [];
    return [
      {
        rule: 'effect-differs-from-text',
        severity: 'caution',
        clause,
        articles: [effect.article],
        evidence: evidenceOf(against, reading),
        citation: null,
        fixes: [{ kind: 'remove-effect', effect }],
      },
    ];
  });

const SAYS: Readonly<Record<EffectKind, readonly Verdict[]>> = {
  waive: ['changes', 'unclear'],
  modify: ['changes', 'unclear', 'adds'],
  supplement: ['adds', 'unclear'],
  preserve: ['preserves', 'unclear'],
};

const CONTRADICTS: Readonly<Record<EffectKind, readonly Verdict[]>> = {
  waive: ['preserves'],
  modify: ['preserves'],
  supplement: ['changes'],
  preserve: ['changes'],
};

/** Section 2.0 of an article may be waived and the rest of it kept: those are two things. */
function isSameSection({ citation }: Statement, section: string | null): boolean {
  return section === null || citation.sections.length === 0 || citation.sections.includes(section);
}
