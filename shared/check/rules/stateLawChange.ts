import type { PreparedPack } from '../../cba/PreparedPack';
import type { StateLaw } from '../../cba/RulePack';
import { lawCitation } from '../citationOf';
import type { Finding } from '../Finding';
import type { Matter } from '../reading/frames/Matter';
import type { ClauseRule } from '../Rule';

/**
 * Finds what a text does to a matter that state law governs, whatever the contract says of it. A
 * caution, never a conflict: whether the law allows it is for a person at UTLA to confirm. One
 * finding for a law, at the first words that touch it.
 */
export const stateLawChange: ClauseRule = ({ clause, reading }, pack) => {
  if (reading.matters.length === 0) return [];
  const told = new Set<string>();
  return reading.matters.flatMap((matter): readonly Finding[] => {
    const act = actFor(matter);
    if (act === null) return [];
    return lawsOf(matter, pack).flatMap((law): readonly Finding[] => {
      if (told.has(law.id)) return [];
      told.add(law.id);
      const { start, end } = matter.range;
      const words = reading.text.slice(start, end);
      return [
        {
          rule: 'state-law-change',
          severity: 'caution',
          clause,
          articles: [],
          evidence: { range: { start, end }, words, reading: [act, law.id] },
          citation: lawCitation(law),
          fixes: [],
        },
      ];
    });
  });
};

/** The laws about a matter: the one whose matter it is, or those that speak of an article's, too. */
function lawsOf({ topic }: Matter, { pack }: PreparedPack): readonly StateLaw[] {
  const { of } = topic;
  return pack.stateLaw.filter(({ id, topics }) =>
    of.kind === 'state-law' ? of.law === id : topics.includes(topic.id),
  );
}

/** What is done: to a matter of the contract only the gravest acts say anything about the law. */
function actFor({ topic, acts }: Matter): string | null {
  const counts =
    topic.of.kind === 'state-law' ? [...topic.conflict, ...topic.caution] : topic.conflict;
  return counts.find((act) => acts.includes(act)) ?? null;
}
