import type { Agreement } from '../../../shared/agreement/Agreement';
import type { SigningAct } from '../../../shared/agreement/Body';
import { SIGNING_ACTS } from '../../../shared/agreement/Body';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { SigningProposal } from '../../../shared/signoff/proposeSigning';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { recordSigning } from '../../../shared/signoff/recordSigning';
import { nameKey } from '../../../shared/signoff/roster/nameKey';
import { stage } from '../../../shared/signoff/stage';
import { sha256 } from '../../effects/sha256';
import type { Command, Input, Refusal } from '../Command';
import { EXIT } from '../Command';
import { openAgreement } from '../openAgreement';
import { recordingWith } from '../recordingWith';
import { saveAgreement } from '../saveAgreement';
import { agreementSummary } from '../words/agreementSummary';
import { proposalRefusalWords, recordingRefusalWords } from '../words/signingWords';
import { stageWords } from '../words/stageWords';

export const signCommand: Command = {
  name: 'sign',
  summary: 'records that somebody elects, declines or signs for an office',
  help: `
ewa sign FILE.ewa --as NAME (--elect | --decline | --principal | --chapter-chair) [--key DIR] [--yes]

Shows what is being signed, asks, and records it for exactly this version of the agreement.

  --as NAME        who signs, as on the staff list; the principal and the chapter chair need not
                   be on it
  --elect          elects to work under the agreement
  --decline        declines, and keeps the ordinary conditions of the CBA
  --principal      signs as principal
  --chapter-chair  signs as UTLA chapter chair
  --key DIR        the folder of the signing key; else “keys” in this person's EWA Editor data
  --yes            does not ask: for scripts

The record proves that what was recorded has not changed since. It does not prove who typed the name.`,
  mostFiles: 1,
  options: {
    as: { type: 'string' },
    elect: { type: 'boolean' },
    decline: { type: 'boolean' },
    principal: { type: 'boolean' },
    'chapter-chair': { type: 'boolean' },
    key: { type: 'string' },
    yes: { type: 'boolean' },
  },
  run: async (input, terminal) => {
    const act = actOf(input);
    if (!act.ok) return act;
    const opened = await openAgreement(input.files[0]);
    if (!opened.ok) return opened;
    const { agreement } = opened.value;
    const proposal = proposalOf(agreement, act.value, input.option('as') ?? '');
    if (!proposal.ok) return proposal;

    terminal.out(`${agreementSummary(agreement)}\n\n${proposalInWords(proposal.value)}\n\n`);
    if (!input.flag('yes')) {
      const answer = await terminal.ask('Record this? Type yes to record it: ');
      if (answer === null || !/^\s*(yes|y|sí|si)\s*$/i.test(answer)) {
        return err('Nothing was recorded.');
      }
    }
    const recording = await recordingWith(input);
    if (!recording.ok) return recording;
    const recorded = recordSigning(agreement, proposal.value, recording.value);
    if (!recorded.ok) return err(recordingRefusalWords(recorded.error));
    const saved = await saveAgreement(opened.value, recorded.value);
    if (!saved.ok) return saved;
    terminal.out(`Recorded. ${stageWords(stage(recorded.value, sha256), recorded.value)}\n`);
    return ok(EXIT.fine);
  },
};

function actOf(input: Input): Result<SigningAct, Refusal> {
  const [act, second] = SIGNING_ACTS.filter((each) => input.flag(each));
  if (act === undefined || second !== undefined) {
    return err('Say which it is: one of --elect, --decline, --principal and --chapter-chair.');
  }
  return ok(act);
}

function proposalOf(
  agreement: Agreement,
  act: SigningAct,
  name: string,
): Result<SigningProposal, Refusal> {
  const holder = officeHolder(agreement, act);
  if (name !== '' && holder !== '' && nameKey(holder) !== nameKey(name)) {
    const office = act === 'principal' ? 'principal' : 'chapter chair';
    return err(
      `The agreement names ${holder} as ${office}, not ${name}. Sign with that name, or correct the agreement first.`,
    );
  }
  const proposal = proposeSigning(agreement, { act, name }, sha256);
  return proposal.ok ? proposal : err(proposalRefusalWords(proposal.error));
}

function officeHolder({ profile }: Agreement, act: SigningAct): string {
  if (act === 'principal') return profile.principal;
  return act === 'chapter-chair' ? profile.chapterChair : '';
}

function proposalInWords({ act }: SigningProposal): string {
  const words = act.statement.split('\n').map((line) => `    ${line}`);
  return `${act.name} signs these words:\n\n${words.join('\n')}`;
}
