/** The staff list, who has signed, and the screen people sign on. */
export const signoff = {
  'signoff.stage.draft': 'Nobody has signed this version yet',
  'signoff.stage.elections': 'Elections',
  'signoff.stage.last': 'Principal and chapter chair',
  'signoff.stage.ready': 'Everybody has signed',
  'signoff.tally': 'Elections so far',
  'signoff.recorded': 'recorded',
  'signoff.waiting': 'still to decide',
  'signoff.members': 'members',
  'signoff.members-none': 'Nobody on the staff list is a bargaining unit member, so nobody elects.',
  'signoff.not-members':
    '{count, plural, one {# more person on the list is outside the bargaining unit and does} other {# more people on the list are outside the bargaining unit and do}} not elect.',
  'signoff.no-list': 'There is no staff list yet',
  'signoff.no-list-why':
    'Write down who works here, or read it from a table. Then each bargaining unit member can elect or decline.',
  'signoff.write-list': 'Write the staff list',
  'signoff.change-list': 'Change the staff list',
  'signoff.hand-over': 'Hand over',
  'signoff.hand-over-to': 'Hand over to {name}',
  'signoff.decide-again': 'Sign again',
  'signoff.disputed': 'Two laptops hold different choices. {name} signs once more on each.',
  'signoff.recorded-on': 'recorded on {day}',
  'signoff.hidden':
    'Who elected and who declined is hidden on this screen. The union’s printed copy shows it.',
  'signoff.after': 'After the elections',
  'signoff.principal': 'Principal',
  'signoff.chapter-chair': 'Chapter chair',
  'signoff.not-used': 'This school does not ask for this signature.',
  'signoff.waiting-for-signature': 'Not signed yet',
  'signoff.saved-first': 'What is not saved yet is saved with the first signature.',
  'signoff.earlier': 'For an earlier version',
  'signoff.earlier-why':
    'The text changed after these were signed. They still stand for their version, and count nothing for this one.',
  'signoff.earlier-version':
    '{count, plural, one {# signature} other {# signatures}} for version {version}',
  'signoff.off-list':
    '{count, plural, one {# election was} other {# elections were}} made by somebody who is not on the list of members now.',
  'signoff.read-only': 'This file is open to read only, so nobody can sign in it.',

  'signoff.roster.title': 'Staff list',
  'signoff.roster.why':
    'Only bargaining unit members elect or decline. Elections already made stay with the people who made them.',
  'signoff.roster.name': 'Name',
  'signoff.roster.role': 'Role',
  'signoff.roster.member': 'Bargaining unit member',
  'signoff.roster.member-short': 'Member',
  'signoff.roster.percent': 'Percent of a full position',
  'signoff.roster.percent-short': 'Percent',
  'signoff.roster.choose': 'Choose',
  'signoff.roster.yes': 'Yes',
  'signoff.roster.no': 'No',
  'signoff.roster.row': '{field}, row {row, number}',
  'signoff.roster.add': 'Add a person',
  'signoff.roster.remove': 'Remove {name}',
  'signoff.roster.remove-row': 'Remove row {row, number}',
  'signoff.roster.read': 'Read from a CSV file',
  'signoff.roster.was-read':
    '{count, plural, one {# person was} other {# people were}} read from {file}. Look it over, then record it.',
  'signoff.roster.record': 'Record this list',
  'signoff.roster.recording': 'Recording …',
  'signoff.roster.faults':
    '{count, plural, one {One thing keeps} other {# things keep}} this from being a staff list',
  'signoff.roster.more-faults': '… and {count, number} more.',
  'signoff.fault.empty':
    'There is nobody in it. Each row is one person, under the headings name, role, member, percent.',
  'signoff.fault.too-many':
    'It has more than {most, number} people. Leave only the staff of this school.',
  'signoff.fault.missing-column':
    'There is no column “{column}”. The first row must hold the headings name, role, member, percent.',
  'signoff.fault.repeated-column': 'The column “{column}” is there twice. Remove one of them.',
  'signoff.fault.no-name': 'Row {row, number}: the name is missing.',
  'signoff.fault.too-long':
    'Row {row, number}: the {column} is too long for a staff list. Shorten it.',
  'signoff.fault.unclear-member':
    'Row {row, number}: it is not said whether the person is a bargaining unit member. Choose yes or no.',
  'signoff.fault.percent-not-whole':
    'Row {row, number}: “{found}” is no whole percent. Write 100 for a full position, 50 for half of one.',
  'signoff.fault.percent-out-of-range':
    'Row {row, number}: {found} percent cannot be; it goes from 0 to 100.',
  'signoff.fault.repeated-name':
    'Row {row, number}: {name} is already in row {firstRow, number}. Tell the two apart, or remove one.',
  'signoff.column.name': 'name',
  'signoff.column.role': 'role',
  'signoff.column.member': 'member',
  'signoff.column.percent': 'percent',
  'signoff.table.disk': 'The file could not be read. Copy it to this computer and try again.',
  'signoff.table.too-large': 'That file is far larger than any staff list, so it was not read.',
  'signoff.table.not-text': 'That file is no table of text. Save it as CSV and try again.',
  'signoff.table.open-quote':
    'Row {row, number} opens a quotation mark that is never closed. Correct it in the file and try again.',

  'signoff.sign.heading': 'Election to work, {year}',
  'signoff.sign.stop': 'Stop and hand back',
  'signoff.sign.signing-as': 'You are signing as',
  'signoff.sign.not-me': 'Not me',
  'signoff.sign.question': 'Will you work under this agreement in {year}?',
  'signoff.sign.elect': 'I elect to work under it',
  'signoff.sign.elect-why':
    'In the school year {year} these conditions are yours, where they differ from the contract. You stay a full member of UTLA. The protected articles still hold for you.',
  'signoff.sign.decline': 'I decline',
  'signoff.sign.decline-why':
    'You go to the district’s hiring pool and keep the ordinary contract conditions. You owe nobody a reason. Only the union’s copy shows who declined.',
  'signoff.sign.principal-question': 'Sign as principal of {school}',
  'signoff.sign.chair-question': 'Sign as UTLA chapter chair at {school}',
  'signoff.sign.exact-words': 'The exact words you sign',
  'signoff.sign.words-to-come': 'Choose one of the two. The exact words you sign then appear here.',
  'signoff.sign.name': 'Type your full name',
  'signoff.sign.name-in-profile': 'In the profile: {name}',
  'signoff.sign.record-elect': 'Record: I elect to work under it',
  'signoff.sign.record-decline': 'Record: I decline',
  'signoff.sign.record-principal': 'Record: I sign as principal',
  'signoff.sign.record-chair': 'Record: I sign as chapter chair',
  'signoff.sign.record-nothing': 'Record my choice',
  'signoff.sign.missing-choice': 'Choose first whether you elect or decline.',
  'signoff.sign.missing-name': 'Type your full name first.',
  'signoff.sign.what-follows':
    'The name typed here, the time and the exact text of this version are recorded and saved at once. You can sign again until the agreement goes to UTLA; the last one counts. No record can prove who typed it.',
  'signoff.sign.recording': 'Recording …',
  'signoff.sign.done': 'Recorded. Thank you, {name}.',
  'signoff.sign.done-why':
    'Your signature is saved for version {version}. If the text is changed later, it counts nothing for the new text, and you are asked again.',
  'signoff.sign.hand-back': 'Hand the laptop back',
  'signoff.sign.not-recorded': 'Nothing was recorded',
  'signoff.sign.agreement': 'The agreement, to read',
  'signoff.sign.part': 'Part {part, number} of {parts, number}, version {version}',
  'signoff.sign.back': 'Page back',
  'signoff.sign.on': 'Page on',

  'signoff.refused.no-name': 'Type your full name.',
  'signoff.refused.name-too-long':
    'That name is longer than {longest, number} letters. Write it as it stands on the staff list.',
  'signoff.refused.not-on-roster':
    '“{name}” is not the name on the staff list. Correct the spelling, or hand the laptop back.',
  'signoff.refused.not-a-member':
    '{name} is not a bargaining unit member according to the staff list, so there is nothing to elect.',
  'signoff.refused.two-of-that-name':
    'The staff list holds {count, number} people of that name. Tell them apart in the list first.',
  'signoff.refused.statement-too-long':
    'The wording to be signed is longer than {longest, number} letters, more than anyone reads. Shorten that clause.',
  'signoff.refused.broken-ledger':
    'The records in this file are damaged or were changed outside EWA Editor. Go back to a copy whose records are whole.',
  'signoff.refused.roster-not-recorded':
    'The staff list in this file is not one that was recorded, so it was changed outside EWA Editor. Record the right list again.',
  'signoff.refused.other-content':
    'The agreement changed after its words were shown. Hand the laptop back and begin again.',
  'signoff.refused.ledger-full':
    'The file holds {most, number} records already, more than any school needs. Start a fresh copy.',
  'signoff.refused.other-words':
    'The words shown are not those that this release would record. Hand the laptop back and begin again.',
  'signoff.refused.key-not-a-key':
    'The file with this computer’s signing key holds something else. Move it away (do not delete it) and try again.',
  'signoff.refused.key-not-allowed':
    'This computer does not let EWA Editor read or make its signing key. Ask whoever looks after it.',
  'signoff.refused.key-failed':
    'This computer’s signing key could not be read or made. Try again, or sign on another laptop.',
  'signoff.refused.save':
    'The file could not be saved, and a signature is only taken with a file that is. Save it elsewhere, then sign.',
  'signoff.refused.cancelled':
    'The agreement has no place on this computer yet. Save it first; a signature needs a file to stand in.',
} as const;
