import type { ClauseRole } from '../../agreement/Body';
import { citationOf, listCitation } from '../citationOf';
import type { Finding } from '../Finding';
import { standingInWords } from '../fixes/standingInWords';
import type { Matter } from '../reading/frames/Matter';
import type { ClauseRule } from '../Rule';
import { listedAct, weighed } from '../weighed';

/**
 * Finds what a text does to the matter of a protected article without citing it: what the pack lists
 * for the topic as a conflict or a caution, weighed by the words around. One finding for an article, the
 * gravest and first; an article that the words cite and change is told by the rule about citations already.
 */
export const subjectChange: ClauseRule = ({ clause, role, effects, reading }, pack) => {
  if (reading.matters.length === 0) return [];
  const isStanding = standingInWords(reading.text);
  const preserved = new Set(
    effects.filter(({ effect }) => effect === 'preserve').map(({ article }) => article),
  );
  const told = new Set<string>(
    reading.statements.flatMap(({ verdict, articles }) => (verdict === 'changes' ? articles : [])),
  );
  const isTaken = reading.matters.some((matter) => listedAct(matter)?.severity === 'conflict');
  return (['conflict', 'caution'] as const).flatMap((severity) =>
    reading.matters.flatMap((matter): Finding[] => {
      const found = weighed(matter, isTaken, pack);
      if (found?.severity !== severity) return [];
      // What is a conflict but for the words around it is not settled by saying that the article stands.
      const mayBeSettled = severity === 'caution' && found.leans === null;
      const articles = matter.articles.filter(
        (article) =>
          !told.has(article) && !(mayBeSettled && (preserved.has(article) || isStanding(article))),
      );
      if (articles.length === 0 || isSigner(found.act, matter, role)) return [];
      for (const article of articles) told.add(article);
      const { start, end } = matter.range;
      const words = reading.text.slice(start, end);
      const how = [found.act, matter.topic.id, ...(matter.hasStaff ? ['staff'] : [])];
      if (found.leans !== null) how.push(found.leans);
      return [
        {
          rule: 'subject-change',
          severity,
          clause,
          articles,
          evidence: { range: { start, end }, words, reading: how },
          citation: listCitation(pack) ?? citationOf(matter.topic, pack),
          fixes: [],
        },
      ];
    }),
  );
};

/** Whoever signs is named in the words that are signed. */
function isSigner(act: string, { topic }: Matter, role: ClauseRole): boolean {
  return role.kind === 'statement' && act === 'mention' && topic.reach === 'person';
}
