import type { GradeSpan } from '../../agreement/Profile';
import type { PrintWords } from './PrintWords';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en: PrintWords = {
  language: 'en-US',
  day: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  paper: {
    name: 'Election-to-Work Agreement',
    lines: ['Election-to-Work', 'Agreement'],
    running: (year) => `Election-to-Work Agreement ${year}`,
    title: (year, school) => `Election-to-Work Agreement ${year}, ${school}`,
    version: (code) => `Version ${code}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    attached: 'The living agreement these pages were made from',
    continued: (label) => `${label} continued`,
    schedule: (letter) => `Schedule ${letter}`,
  },
  cover: {
    title: 'Cover',
    schoolYear: (year) => `School year ${year}`,
    arrangement: 'Governing arrangement',
    cbaEdition: 'CBA edition',
    gradesAndStaff: 'Grades and staff',
    grades: (spans) => (spans.length === 0 ? '' : `Grades ${listed(spans.map(span))}`),
    members: (count) =>
      count === 1 ? '1 bargaining unit member' : `${count} bargaining unit members`,
    status: 'Status',
    stages: {
      draft: 'Draft: nobody has signed this version',
      elections: 'Elections open',
      'principal-and-chair': 'Elections complete; principal or chapter chair still to sign',
      'ready-to-submit': 'Ready to submit to UTLA',
    },
    copy: 'This copy',
    copies: {
      union: 'Union copy: complete, with the names of those who declined',
      staff: 'Staff copy: to read and to sign, without names from the staff list',
      public: 'Public copy: to read, with counts in place of names',
    },
    version: 'Version',
    words: 'In four words',
    note: 'Every page carries this version code. A page with another code belongs to another agreement. The last page says how to check it.',
    notGiven: 'Not given',
  },
  contents: { title: 'Contents', tables: 'Tables and schedules' },
  agreement: { title: 'Agreement', empty: 'This agreement has no sections yet.' },
  effect: {
    verb: {
      waive: 'Waives',
      modify: 'Modifies',
      supplement: 'Supplements',
      preserve: 'Preserves',
    },
    name: { waive: 'Waive', modify: 'Modify', supplement: 'Supplement', preserve: 'Preserve' },
    article: (number) => `Art. ${number}`,
    articles: (count) => `${count} articles`,
  },
  provisions: {
    title: 'CBA provisions affected',
    lead: 'Every article of the collective bargaining agreement on which a clause of this agreement declares an effect, and which effect it declares.',
    asterisk: (cite) => `An asterisk marks a protected article (${cite}).`,
    none: 'No clause of this agreement declares an effect on the collective bargaining agreement.',
    caption: 'Effects on the CBA, in order of article',
    columns: {
      article: 'Article',
      section: 'Section',
      title: 'Title',
      effect: 'Effect',
      clause: 'Clause',
      note: 'Reason',
    },
    whole: 'All',
    protected: 'Protected.',
    titleNotVerified: 'Title not verified.',
    unknownArticle: 'Not in the list of articles',
    absence:
      'No clause declares an effect on an article that is not in this schedule. Absence from the protected list is not proof that an article may be changed: ask UTLA.',
    source: (pack, version) =>
      `Titles and protected articles come from rule pack ${pack}, version ${version}.`,
  },
  check: {
    title: 'Check report',
    lead: ({ pack, version, edition, conflicts, cautions, notes }) =>
      `Every clause was checked under rule pack ${pack}, version ${version}, made from the CBA edition ${edition}. Found: ${count(conflicts, 'conflict', 'conflicts')}, ${count(cautions, 'caution', 'cautions')}, ${count(notes, 'note', 'notes')}. A conflict is read as waiving, reducing, conditioning or replacing something protected; a caution is for a reviewer to read.`,
    conflicts: 'Conflicts, in order of clause',
    cautions: 'Cautions, in order of clause',
    stale: 'Answers to earlier words, which hold no longer',
    columns: { clause: 'Clause', article: 'Article', found: 'What was found', answer: 'Answer' },
    whole: 'All',
    quoted: (words) => `“${words}”`,
    found: {
      'protected-article-effect': 'Declares an effect on a protected article.',
      'unknown-article-effect': 'Declares an effect on an article the rule pack does not know.',
      'cited-article-change conflict': 'The words are read as changing a protected article.',
      'cited-article-change caution': 'The words touch a protected article.',
      'subject-change conflict': 'The words are read as changing a protected subject.',
      'subject-change caution': 'The words touch a protected subject.',
      'unknown-article-cited': 'Cites an article the rule pack does not know.',
      'article-number-not-read': 'Names an article whose number cannot be read.',
      'effect-differs-from-text': 'Declares one thing and says another.',
      'state-law-change': 'Touches what state law settles.',
      'administrators-bound': 'Speaks of administrators’ working conditions.',
      'text-unreadable': 'Words that cannot be read reliably.',
      'broken-reference': 'Refers to a place that is gone.',
      'text-not-read-in-full': 'Too long to be read in full.',
      'arrangement-not-covered': 'The rules were not made for this arrangement.',
      'empty-fact': 'The governing arrangement is not stated.',
      'empty-fact-used': 'Shows what is not stated yet.',
      'term-not-defined': 'Promises a definition that is not there.',
      'term-defined-twice': 'Defines a term a second time.',
    },
    byRule: (rule) => `Found by the rule “${rule}”.`,
    answers: {
      dispute: (name, day) => `Disputed by ${name}, ${day}:`,
      dismissal: (name, day) => `Set aside by ${name}, ${day}:`,
    },
    open: { conflict: 'Not answered.', caution: 'Not answered.' },
    notesShown: 'Notes are not printed; EWA Editor shows them beside the attached agreement.',
    limits:
      'Rules can miss what a person would see, and can see what is not there. This report does not decide what is lawful or what may be waived: UTLA does.',
  },
  elections: {
    title: 'Elections',
    lead: 'Each member decides alone. The words decided on are',
    leadToClauses: 'Each member decides alone. The words decided on are in',
    or: 'or',
    noMembers: 'The staff list names no member of the bargaining unit yet.',
    caption: ({ elected, declined, disputed, undecided }) =>
      [
        `Elections recorded on screen: ${elected} elect, ${declined} decline`,
        ...(disputed > 0 ? [`${disputed} recorded both ways`] : []),
        ...(undecided > 0 ? [`${undecided} not recorded`] : []),
      ].join(', '),
    countsCaption: 'Elections recorded on screen, in numbers',
    columns: {
      number: 'No.',
      name: 'Name',
      role: 'Position',
      decision: 'Decision',
      recorded: 'Recorded',
      record: 'Record',
      version: 'Version',
      members: 'Members',
    },
    elected: 'Elects',
    declined: 'Declines',
    disputed: 'Recorded both ways',
    undecided: 'Not recorded',
    offRosterCaption: 'Recorded for people who are not members on the staff list; not counted',
    earlierCaption: 'Recorded for an earlier version; they count nothing for this one',
    acts: {
      elect: 'Elects',
      decline: 'Declines',
      principal: 'Principal',
      'chapter-chair': 'Chapter chair',
    },
    recordedMeans:
      'Recorded means that someone at this school’s computer entered the decision on that day (universal time) and that the record has not changed since. It does not prove who typed the name. Record codes are checked with the file attached to this PDF.',
    namesInUnionCopy: 'Who elected and who declined is recorded only in the union’s copy.',
  },
  signatures: {
    title: 'Signatures',
    lead: 'For members who sign on paper. Mark one box, sign in ink and date. A witness initials after seeing the signature. By signing I confirm that I have read the version named at the foot of this page.',
    caption: 'Elections signed on paper',
    elect: 'I elect',
    decline: 'I decline',
    signature: 'Signature',
    printedName: 'Printed name',
    date: 'Date',
    witness: 'Witness',
  },
  certification: {
    title: 'Certification',
    lead: 'Each signer below certifies only what is printed above the signature.',
    principal: 'Principal',
    chapterChair: 'UTLA chapter chair',
    recorded: (name, day, record) => `Recorded on screen on ${day}: ${name}, record ${record}.`,
  },
  verification: {
    title: 'How to check this document',
    lead: 'Anyone holding these pages can find out whether they are the agreement that was checked, voted on and signed.',
    description: (code, words) => `QR code holding the version code ${code} and the words ${words}`,
    steps: (pages) => [
      {
        name: 'Look.',
        text: `The code at the foot of every page must be the code above, and the pages must run from 1 to ${pages} with none missing.`,
      },
      {
        name: 'Ask.',
        text: 'Have the school read its four words to you over the telephone. A changed agreement has other words.',
      },
      {
        name: 'Scan.',
        text: 'Any telephone reads the square above. It holds only the code and the words, and opens no website.',
      },
      {
        name: 'Open.',
        text: 'Drop this PDF on EWA Editor, or run “ewa verify” with its name. The answer is one of three: matches, changed, cannot tell.',
      },
    ],
    shows: {
      name: 'What a match shows',
      text: 'That the wording and tables are those to which the recorded elections belong, and that no record has changed since it was made.',
    },
    cannotShow: {
      name: 'What it cannot show',
      text: 'Who sat at the keyboard; whether ink on these pages is genuine; whether a clause is lawful. Those remain questions for people.',
    },
  },
};

function span({ from, to }: GradeSpan): string {
  return from === to ? from : `${from} to ${to}`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
