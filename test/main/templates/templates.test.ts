import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { loadTemplate } from '../../../main/templates/loadTemplate';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { SIGNING_ACTS } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { ARRANGEMENTS } from '../../../shared/agreement/Profile';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { wordsOf } from '../../../shared/agreement/words/wordsOf';
import type { RulePack } from '../../../shared/cba/RulePack';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import { agreementFromTemplate } from '../../../shared/templates/agreementFromTemplate';
import { parseTemplate } from '../../../shared/templates/parseTemplate';
import type { Template } from '../../../shared/templates/Template';
import { profile } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';
import { shippedTemplates } from '../../builders/shippedTemplates';

const PROTECTED = ['IV', 'X', 'X-A', 'XII', 'XIII', 'XVII', 'XXVIII'];

describe.each(shippedTemplates('agreements'))('the template %s', (name) => {
  it('is named after its file', async () => {
    expect((await shipped(name)).id).toBe(name);
  });

  it('makes an agreement that the schema lets through', async () => {
    const agreement = await made(name);

    expect(agreementSchema.parse(agreement)).toEqual(agreement);
  });

  it('has the words that each of the four signers signs, with a blank for the name', async () => {
    const acts = clauses(await made(name)).flatMap(({ role, blocks }) =>
      role.kind === 'statement' && JSON.stringify(blocks).includes('"signer"') ? [role.act] : [],
    );

    expect(acts.toSorted()).toEqual([...SIGNING_ACTS].toSorted());
  });

  it('preserves every protected article, and waives or modifies none', async () => {
    const effects = clauses(await made(name)).flatMap((clause) => clause.effects);
    const touched = effects.filter(({ article }) => PROTECTED.includes(article));

    expect(new Set(touched.map(({ article }) => article))).toEqual(new Set(PROTECTED));
    expect(touched.filter(({ effect }) => effect !== 'preserve')).toEqual([]);
    expect(effects.filter(({ effect }) => effect === 'waive')).toEqual([]);
  });

  it('declares what it changes with a note, since a reader sees only the article otherwise', async () => {
    const silent = clauses(await made(name)).flatMap(({ origin, effects }) =>
      effects.some(({ effect, note }) => effect !== 'preserve' && note === '') ? [origin] : [],
    );

    expect(silent).toEqual([]);
  });

  it('names no school and no person, and no number that only a school can settle', async () => {
    const text = agreementText(await made(name, { school: '', principal: '', chapterChair: '' }));

    expect(text).not.toMatch(/Alder Creek|Ravenscroft|Bañuelos/);
    // What is left are numbers of sections, laws and articles, and the eight hours of the CBA.
    expect(text.match(/\b\d+ (?:minutes|hours|days|percent)|\d %|\d+:\d\d/g)).toBeNull();
  });

  it('refers only to places that are there', async () => {
    const agreement = await made(name);

    expect(agreementText(agreement)).not.toContain(wordsOf(agreement.language).brokenReference);
  });

  it.each(ARRANGEMENTS)('gives the check no conflict under %s', async (arrangement) => {
    const findings = checkAgreement(await made(name, { arrangement }), await pack());

    expect(findings.filter(({ severity }) => severity === 'conflict')).toEqual([]);
  });

  // A finding in words that come with the app teaches people to pass findings by.
  it.each(['____', '5', '1', 'May 1', '15 de mayo', '3:30', 'the principal', 'the whole staff'])(
    'gives a reviewer nothing to read where a team writes “%s” into its blanks',
    async (filling) => {
      const agreement = filled(await made(name), filling);
      const findings = checkAgreement(agreement, await pack());

      expect(
        findings
          .filter(({ severity }) => severity !== 'note')
          .map(({ evidence, articles }) => [evidence?.words, evidence?.reading, articles]),
      ).toEqual([]);
    },
  );
});

/** Every blank of the text filled with the same words. */
function filled(agreement: Agreement, filling: string): Agreement {
  const sections = JSON.stringify(agreement.sections).replaceAll('____', filling);
  return agreementSchema.parse({ ...agreement, sections: JSON.parse(sections) });
}

describe('the template pilot-full', () => {
  it('has more than 25 clauses, a bell schedule with spanning heads, and lists within lists', async () => {
    const agreement = await made('pilot-full');
    const body = JSON.stringify(agreement.sections);

    expect(agreement.sections.flatMap((section) => section.clauses).length).toBeGreaterThan(25);
    expect(body).toContain('"span":3');
    expect(body).toContain('"sublist":{');
  });
});

describe('the template shown in docs/templates.md', () => {
  it('can be read', () => {
    const docs = readFileSync(path.join(import.meta.dirname, '../../../docs/templates.md'), 'utf8');
    const shown = /```json\n([^]*?)```/.exec(docs)?.[1] ?? '';

    expect(parseTemplate(shown)).toMatchObject({ ok: true, value: { id: 'two-pages' } });
  });
});

describe('the short templates', () => {
  it('say the same things in the same order in English and in Spanish', async () => {
    const [english, spanish] = [await made('pilot-lean'), await made('pilot-lean-es')];
    const outline = (agreement: Agreement): readonly unknown[] =>
      clauses(agreement).map(({ id, role, effects, blocks }) => ({
        id,
        role,
        effects: effects.map(({ article, section, effect }) => [article, section, effect]),
        blocks: blocks.map(({ kind }) => kind),
      }));

    expect(spanish.language).toBe('es');
    expect(outline(spanish)).toEqual(outline(english));
  });
});

async function shipped(name: string): Promise<Template> {
  const template = await loadTemplate(name);
  if (!template.ok) throw new Error(JSON.stringify(template.error));
  return template.value;
}

async function made(name: string, over: Parameters<typeof profile>[0] = {}): Promise<Agreement> {
  return agreementFromTemplate(await shipped(name), profile(over), countedIds());
}

async function pack(): Promise<RulePack> {
  const loaded = await loadRulePack();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

function clauses({
  sections,
}: Agreement): readonly Agreement['sections'][number]['clauses'][number][] {
  return Array.from(walkClauses(sections), ({ clause }) => clause);
}
