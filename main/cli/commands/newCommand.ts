import { agreementFromTemplate } from '../../../shared/templates/agreementFromTemplate';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { newId } from '../../effects/newId';
import { listTemplates } from '../../templates/listTemplates';
import { loadTemplate } from '../../templates/loadTemplate';
import type { Command, ExitCode, Input, Refusal } from '../Command';
import { EXIT } from '../Command';
import { profileFrom, profileHelp, profileOptions } from '../profileOptions';
import { agreementFileName, saveNewAgreement } from '../saveNewAgreement';
import type { Terminal } from '../Terminal';
import { agreementSummary } from '../words/agreementSummary';
import { templateFailureWords } from '../words/templateFailureWords';

export const newCommand: Command = {
  name: 'new',
  summary: 'starts an agreement from a template',
  help: `
ewa new --template ID --school NAME --year 2026-27 --arrangement ID -o FILE.ewa

Starts an agreement from a template. “ewa new --list” names the templates there are.

  --template ID         pilot-full, pilot-lean, empty, …
${profileHelp}
  -o FILE.ewa           where to save it; a file that exists is never replaced`,
  mostFiles: 0,
  options: {
    ...profileOptions,
    template: { type: 'string' },
    output: { type: 'string', short: 'o' },
    list: { type: 'boolean' },
  },
  run: async (input, terminal) => (input.flag('list') ? list(terminal) : create(input, terminal)),
};

async function create(input: Input, terminal: Terminal): Promise<Result<ExitCode, Refusal>> {
  const name = input.option('template');
  if (name === undefined) {
    return err('Which template? Add --template ID; “ewa new --list” names them.');
  }
  const profile = profileFrom(input);
  if (!profile.ok) return profile;
  const file = agreementFileName(input);
  if (!file.ok) return file;
  const template = await loadTemplate(name);
  if (!template.ok) return err(templateFailureWords(template.error));

  const agreement = agreementFromTemplate(template.value, profile.value, newId);
  const saved = await saveNewAgreement(file.value, agreement);
  if (!saved.ok) return saved;
  terminal.out(`${agreementSummary(agreement)}\nSaved as ${saved.value.path}\n`);
  return ok(EXIT.fine);
}

async function list(terminal: Terminal): Promise<Result<ExitCode, Refusal>> {
  const templates = await listTemplates();
  if (!templates.ok) return err(templateFailureWords(templates.error));
  const widest = Math.max(...templates.value.map(({ name }) => name.length));
  for (const { name, title, summary, language } of templates.value) {
    terminal.out(`${name.padEnd(widest)}  ${title} (${language}). ${summary}\n`);
  }
  return ok(EXIT.fine);
}
