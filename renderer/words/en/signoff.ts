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
  'signoff.roster.no-member':
    'Row {row, number}: it is not said whether the person is a bargaining unit member. Choose yes or no.',
  'signoff.roster.more-faults': '… and {count, number} more.',

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
  'signoff.sign.other-name': 'This screen is for {name}. Type that name, or hand the laptop back.',
  'signoff.sign.missing-name': 'Type your full name first.',
  'signoff.sign.what-follows':
    'The name typed here, the time and the exact text of this version are recorded and saved at once. You can sign again until the agreement goes to UTLA; the last one counts. No record can prove who typed it.',
  'signoff.sign.recording': 'Recording …',
  'signoff.sign.done': 'Recorded. Thank you, {name}.',
  'signoff.sign.done-why':
    'Your signature is saved for version {version}. If the text is changed later, it counts nothing for the new text, and you are asked again.',
  'signoff.sign.hand-back': 'Hand the laptop back',
  'signoff.sign.agreement': 'The agreement, to read',
  'signoff.sign.part': 'Part {part, number} of {parts, number}, version {version}',
  'signoff.sign.back': 'Page back',
  'signoff.sign.on': 'Page on',

  'signoff.refused.cancelled':
    'The agreement has no place on this computer yet. Save it first; a signature needs a file to stand in.',
} as const;
