import { describe, expect, it } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { loadClauseLibrary } from '../../../main/templates/loadClauseLibrary';
import type { Agreement, Language } from '../../../shared/agreement/Agreement';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import { sectionId } from '../../../shared/agreement/ids';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import { clauseFromTopic } from '../../../shared/templates/clauseFromTopic';
import type { ClauseTopic } from '../../../shared/templates/Template';
import { agreement } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';
import { shippedTemplates } from '../../builders/shippedTemplates';

describe('the clause library', () => {
  it('has every file on its shelf in one of the languages, named after the file', async () => {
    const topics = (await Promise.all(LANGUAGES.map(library))).flat();

    expect(topics.map(({ id }) => id).toSorted()).toEqual(
      [...shippedTemplates('clauses')].toSorted(),
    );
  });

  it('has about fifty clauses in English, and the essential ones in Spanish under the same names', async () => {
    const names = async (language: Language): Promise<readonly string[]> =>
      (await library(language)).flatMap(({ clauses }) => clauses.map(({ id }) => id));
    const english = await names('en');
    const spanish = await names('es');

    expect(english.length).toBeGreaterThan(40);
    expect(spanish.length).toBeGreaterThan(10);
    expect(new Set(english).size).toBe(english.length);
    expect(spanish.filter((id) => !english.includes(id) && id !== 'grievance-open')).toEqual([]);
  });

  it.each(LANGUAGES)(
    'can all be put into an agreement (%s) and give a reviewer nothing to read',
    async (language) => {
      const filled = withEveryClause(language, await library(language));
      const pack = await loadRulePack();
      if (!pack.ok) throw new Error(JSON.stringify(pack.error));

      expect(agreementSchema.parse(filled)).toEqual(filled);
      expect(
        checkAgreement(filled, pack.value)
          .filter(({ severity }) => severity !== 'note')
          .map(({ rule, evidence, articles }) => [rule, evidence, articles]),
      ).toEqual([]);
    },
  );
});

async function library(language: Language): Promise<readonly ClauseTopic[]> {
  const topics = await loadClauseLibrary(language);
  if (!topics.ok) throw new Error(JSON.stringify(topics.error));
  return topics.value;
}

function withEveryClause(language: Language, topics: readonly ClauseTopic[]): Agreement {
  const newId = countedIds();
  return agreement({
    language,
    sections: topics.map((topic) => ({
      id: sectionId(topic.id),
      title: topic.title,
      clauses: topic.clauses.map((clause) => clauseFromTopic(clause, topic, newId)),
    })),
  });
}
