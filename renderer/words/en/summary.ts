/** The summary of a check before an agreement is handed in. It tells and never judges. */
export const summary = {
  'summary.title': 'Summary of the check',
  'summary.see': 'See the summary',
  'summary.what': 'What was checked',
  'summary.read':
    '{count, plural, one {# clause was} other {# clauses were}} read on {at, date, long} at {at, time, short}: what {count, plural, one {it declares} other {they declare}}, and what the words say.',
  'summary.broke-down':
    'Checking stopped because of a mistake in EWA Editor. What stands here is of the text as it was on {at, date, long} at {at, time, short}; later changes were not checked.',
  'summary.standing': 'How it stands',
  'summary.none-found': 'The rules found nothing. That is not an approval.',
  'summary.pack': 'Rule pack',
  'summary.pack-is': '{name}, version {version}',
  'summary.edition': 'Edition of the contract',
  'summary.protected': 'Protected articles',
  'summary.list-source': 'The list is from',
  'summary.open': 'Open: {count, number}',
  'summary.none-open': 'Nothing that was found is open. That is not an approval.',
  'summary.disputed': 'Disputed: {count, number}',
  'summary.none-disputed': 'No conflict is disputed.',
  'summary.dismissed': 'Dismissed: {count, number}',
  'summary.none-dismissed': 'No caution was dismissed.',
  'summary.stale': 'Answers that hold no longer: {count, number}',
  'summary.not-covered': 'What this check does not say',
  'summary.not-law': 'EWA Editor does not decide what is lawful. UTLA reads the agreement.',
  'summary.not-all': 'Words are read by rules, and rules can miss what a person would see.',
  'summary.not-listed':
    'The agreement deals with {articles}, which the list of protected articles does not name. That does not mean that it may be changed: ask UTLA.',
  'summary.unknown':
    'The agreement names {articles}, which this rule pack does not know. Nothing was checked about it.',
  'summary.warning':
    'Still open: {open}. UTLA will see it, and may send the agreement back. You can export all the same.',
  'summary.warning-not-shown':
    'Still open: {open}. This copy does not show it. If the words are changed for it, this copy will be of an earlier version. You can export all the same.',
} as const;
