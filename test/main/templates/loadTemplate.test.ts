import { describe, expect, it } from 'vitest';
import { listTemplates } from '../../../main/templates/listTemplates';
import { loadTemplate } from '../../../main/templates/loadTemplate';
import { err } from '../../../shared/result';
import { shippedTemplates } from '../../builders/shippedTemplates';

describe('loadTemplate', () => {
  it('names the templates there are when it is asked for another', async () => {
    expect(await loadTemplate('pilot-fool')).toEqual(
      err({
        kind: 'no-such-template',
        name: 'pilot-fool',
        known: [...shippedTemplates('agreements')].toSorted(),
      }),
    );
  });

  it('never follows a name out of its folder', async () => {
    expect(await loadTemplate('../clauses/school-day')).toMatchObject({
      ok: false,
      error: { kind: 'no-such-template' },
    });
  });
});

describe('listTemplates', () => {
  it('lists every template with a title and a summary', async () => {
    const templates = await listTemplates();

    expect(templates.ok && templates.value.map(({ name }) => name)).toEqual(
      [...shippedTemplates('agreements')].toSorted(),
    );
    expect(
      templates.ok && templates.value.every(({ title, summary }) => title !== '' && summary !== ''),
    ).toBe(true);
  });
});
