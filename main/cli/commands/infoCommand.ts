import type { Agreement } from '../../../shared/agreement/Agreement';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { fourWords } from '../../../shared/agreement/canonical/fourWords';
import { versionCode } from '../../../shared/agreement/canonical/versionCode';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { wordsOf } from '../../../shared/agreement/words/wordsOf';
import { ok } from '../../../shared/result';
import { elections } from '../../../shared/signoff/elections';
import { stage } from '../../../shared/signoff/stage';
import type { OpenDocument } from '../../documents/openDocument';
import { sha256 } from '../../effects/sha256';
import type { Command } from '../Command';
import { EXIT } from '../Command';
import { openAgreement } from '../openAgreement';
import { agreementSummary, counted } from '../words/agreementSummary';
import { stageWords } from '../words/stageWords';

export const infoCommand: Command = {
  name: 'info',
  summary: 'says which agreement a file holds and how far it has come',
  help: `
ewa info FILE.ewa [--json]

Says which agreement a file holds, in which version, and how far it has come.

  --json   the same for programs: school, schoolYear, arrangement, language, sections, clauses,
           words, contentHash, versionCode, fourWords, stage, staff, members, elected, declined,
           undecided, disputed, principalSigned, chapterChairSigned, earlierSignatures, schema, access`,
  mostFiles: 1,
  options: { json: { type: 'boolean' } },
  run: async (input, terminal) => {
    const opened = await openAgreement(input.files[0]);
    if (!opened.ok) return opened;
    const facts = factsOf(opened.value);
    terminal.out(
      input.flag('json')
        ? `${JSON.stringify(facts, null, 2)}\n`
        : factsInWords(opened.value.agreement, facts),
    );
    return ok(EXIT.fine);
  },
};

type Facts = ReturnType<typeof factsOf>;

function factsOf({ agreement, schema, access }: OpenDocument) {
  const { profile, language, sections, roster } = agreement;
  const content = contentHash(agreement, sha256);
  const { members, principal, chapterChair, earlier } = elections(agreement, sha256);
  const count = (kind: (typeof members)[number]['kind']): number =>
    members.filter((member) => member.kind === kind).length;
  return {
    school: profile.school,
    schoolYear: profile.schoolYear,
    arrangement: profile.arrangement,
    language,
    sections: sections.length,
    clauses: [...walkClauses(sections)].length,
    words: agreementText(agreement).split(/\s+/).filter(Boolean).length,
    contentHash: content,
    versionCode: versionCode(content),
    fourWords: fourWords(content),
    stage: stage(agreement, sha256).kind,
    staff: roster.length,
    members: members.length,
    elected: count('elected'),
    declined: count('declined'),
    undecided: count('undecided'),
    disputed: count('disputed'),
    principalSigned: principal !== null,
    chapterChairSigned: chapterChair !== null,
    earlierSignatures: earlier.length,
    schema,
    access,
  };
}

function factsInWords(agreement: Agreement, facts: Facts): string {
  const lines = [
    agreementSummary(agreement),
    facts.arrangement === null
      ? 'Governing arrangement not known yet'
      : wordsOf('en').arrangement[facts.arrangement],
    `${counted(facts.words, 'word')}, written in ${facts.language === 'en' ? 'English' : 'Spanish'}`,
    stageWords(stage(agreement, sha256), agreement),
  ];
  if (facts.staff > 0) {
    lines.push(
      `Staff list: ${counted(facts.staff, 'person', 'people')}, ${counted(facts.members, 'bargaining unit member')}: ${facts.elected} elected, ${facts.declined} declined, ${facts.undecided + facts.disputed} open`,
    );
  }
  if (facts.earlierSignatures > 0) {
    lines.push(
      `${counted(facts.earlierSignatures, 'signature')} for an earlier version: still on record, not counted for this one`,
    );
  }
  if (facts.access === 'read-only') lines.push('This file can only be read.');
  return `${lines.join('\n')}\n`;
}
