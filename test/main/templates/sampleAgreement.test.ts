import { describe, expect, it } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { sampleAgreement } from '../../../main/templates/sampleAgreement';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { checkAgreement } from '../../../shared/check/checkAgreement';

describe('sampleAgreement', () => {
  it('is the same agreement every time, and a valid one', async () => {
    const sample = await sampleAgreement();

    expect(sample.ok && agreementSchema.parse(sample.value)).toEqual(sample.ok && sample.value);
    expect(await sampleAgreement()).toEqual(sample);
  });

  it('has no blank left but the names of the signers', async () => {
    const sample = await sampleAgreement();
    const text = sample.ok ? agreementText(sample.value) : '____';

    expect(text.replaceAll('I, ____________________,', 'I')).not.toMatch(/__|\[/);
    expect(text).not.toContain('..');
  });

  it.each(['conflict', 'caution'] as const)(
    'has one %s, in the clause made for it',
    async (sort) => {
      const sample = await sampleAgreement();
      const pack = await loadRulePack();
      if (!sample.ok || !pack.ok) throw new Error('The sample and the pack come with the app');
      const found = checkAgreement(sample.value, pack.value).filter(
        ({ severity }) => severity === sort,
      );

      expect(new Set(found.map(({ clause }) => clause)).size).toBe(1);
      expect(new Set(found.flatMap(({ articles }) => articles))).toEqual(new Set(['XII']));
    },
  );
});
