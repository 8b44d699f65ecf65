import type { Roster } from '../../../shared/agreement/Roster';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { recordRoster } from '../../../shared/signoff/roster/recordRoster';
import { newId } from '../../effects/newId';
import type { RosterCsvFailure } from '../../signing/readRosterCsv';
import { LARGEST_CSV, readRosterCsv } from '../../signing/readRosterCsv';
import type { Command, Refusal } from '../Command';
import { EXIT } from '../Command';
import { openAgreement } from '../openAgreement';
import { readInputFile } from '../readInputFile';
import { recordingWith } from '../recordingWith';
import { saveAgreement } from '../saveAgreement';
import { counted } from '../words/agreementSummary';
import { rosterFaultWords } from '../words/rosterWords';
import { recordingRefusalWords } from '../words/signingWords';

export const rosterCommand: Command = {
  name: 'roster',
  summary: 'reads the staff list from a table',
  help: `
ewa roster FILE.ewa STAFF.csv [--key DIR]

Reads the staff list from a table saved as CSV and puts it into the agreement. The first row holds
the headings name, role, member, percent:

  name,role,member,percent
  Amalia Quiñones-Reyes,Grade 6 humanities,yes,100

  member    yes for a bargaining unit member, who elects or declines; else no
  percent   share of a full position at this school, a whole number from 0 to 100
  --key DIR the folder of the signing key; else “keys” in this person's EWA Editor data

People already on the list are known by their names and keep what they signed. The list is recorded
in the ledger, so that nobody can change it unseen.`,
  mostFiles: 2,
  options: { key: { type: 'string' } },
  run: async (input, terminal) => {
    const [file, table] = input.files;
    if (table === undefined)
      return err('Name the agreement and the table: ewa roster FILE.ewa STAFF.csv');
    const opened = await openAgreement(file);
    if (!opened.ok) return opened;
    const roster = await readTable(table, opened.value.agreement.roster);
    if (!roster.ok) return roster;
    const recording = await recordingWith(input);
    if (!recording.ok) return recording;
    const recorded = recordRoster(opened.value.agreement, roster.value, recording.value);
    if (!recorded.ok) return err(recordingRefusalWords(recorded.error));
    const saved = await saveAgreement(opened.value, recorded.value);
    if (!saved.ok) return saved;

    const members = roster.value.filter((person) => person.member).length;
    terminal.out(
      `The staff list has ${counted(roster.value.length, 'person', 'people')}, ${members} of them in the bargaining unit.\n`,
    );
    return ok(EXIT.fine);
  },
};

async function readTable(file: string, current: Roster): Promise<Result<Roster, Refusal>> {
  const bytes = await readInputFile(file, LARGEST_CSV);
  if (!bytes.ok) return bytes;
  const roster = readRosterCsv(bytes.value, current, newId);
  return roster.ok ? roster : err(`${file}: ${csvFailureWords(roster.error)}`);
}

function csvFailureWords(failure: RosterCsvFailure): string {
  switch (failure.kind) {
    case 'too-large':
      return 'This is far larger than a staff list. Save only the list as CSV.';
    case 'not-text':
      return 'This is no CSV file. In your spreadsheet choose “Save as” and “CSV”.';
    case 'open-quote':
      return `Row ${failure.row}: a quotation mark opens there and never closes.`;
    case 'rows':
      return failure.faults.slice(0, 10).map(rosterFaultWords).join('\n');
  }
}
