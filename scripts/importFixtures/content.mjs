/**
 * A plainly fictional agreement in our own words, as data: sections of clauses, some with items and
 * items of items. `{section}` and `{clause}` numbers in the text name places by their order.
 */
export const school = 'Alder Creek Pilot School';
export const title = 'Election-to-Work Agreement 2026-27';

export const preamble =
  'This agreement is made by the teachers of Alder Creek Pilot School, an invented school, for the school year 2026-27.';

const bells = {
  caption: 'Regular day',
  rows: [
    ['Period', 'Start', 'End', 'Minutes'],
    ['Advisory', '8:30', '8:55', '25'],
    ['1', '9:00', '9:55', '55'],
    ['2', '10:00', '10:55', '55'],
    ['Lunch', '10:55', '11:30', '35'],
    ['3', '11:35', '12:30', '55'],
    ['4', '12:35', '13:30', '55'],
  ],
};

export const sections = [
  {
    title: 'Purpose and standing',
    clauses: [
      {
        heading: 'Aim',
        text: 'The staff of Alder Creek set out here how they work together in the coming year. The agreement is written by teachers and read by everyone who elects to work under it.',
      },
      {
        heading: 'What stays',
        text: 'Salary, health and welfare, seniority and union membership stay as the collective bargaining agreement has them. Article IV of the CBA and Article X of the CBA apply unchanged.',
      },
      {
        heading: 'Term',
        text: 'The agreement begins with the first working day of the school year and ends with the last. 2026 is the first year of its present form.',
      },
    ],
  },
  {
    title: 'The professional day',
    clauses: [
      {
        heading: 'Length of the day',
        text: 'The professional day is eight hours, on and off site together. Of these, at least six and a half are spent at the school.',
      },
      {
        heading: 'Arrival',
        text: 'Teachers are on site ten minutes before their first class:',
        items: [
          'on Mondays and Fridays at the front gate;',
          'on all other days in their rooms, and',
          'on minimum days wherever the day’s plan places them.',
        ],
      },
      {
        heading: 'Bell schedule',
        text: 'The bells ring as the table shows. A change for more than five days needs the consent of the governing school council.',
        table: bells,
      },
      {
        heading: 'Shortened days',
        text: 'Every Tuesday is a shortened day. The time gained is banked for professional development as clause {4.1} describes.',
        reference: '4.1',
      },
    ],
  },
  {
    title: 'Leaves and absences',
    clauses: [
      {
        heading: 'Notice of absence',
        text: 'A teacher who cannot come tells the office before 6:30 a.m. 3 days of absence in a row call for a note to the team.',
      },
      {
        heading: 'Waiver',
        text: 'The leave provisions of Article XII are waived for members of the advisory team, who take personal days only when no advisory meets.',
      },
      {
        heading: 'Cover',
        text: 'Colleagues cover for each other in turn. Nobody covers more than one period a week, and nobody is asked to cover during lunch.',
      },
    ],
  },
  {
    title: 'Professional development and meetings',
    clauses: [
      {
        heading: 'Tuesday sessions',
        text: 'Staff meet for ninety minutes each Tuesday. The sessions serve:',
        items: [
          'planning in teams,',
          {
            text: 'study of student work, namely',
            items: ['written work in the first half of the term;', 'spoken work in the second;'],
          },
          'and preparation of the exhibitions.',
        ],
      },
      {
        heading: 'Agenda',
        text: 'A team of three teachers sets the agenda two days ahead. What is not on it is not decided.',
      },
      {
        heading: 'Summer institute',
        text: 'All staff take part in a summer institute of five days, paid as the CBA provides in Article XIV, Section 2.0.',
      },
    ],
  },
  {
    title: 'Teaching load and duties',
    clauses: [
      {
        heading: 'Load',
        text: 'A full-time teacher has no more than five classes and one advisory. Class size follows Article XVIII as modified by section {2}.',
      },
      {
        heading: 'Duties',
        text: 'Each teacher takes two of the following duties for the year:',
        bullets: [
          'supervision of the yard before school',
          'care of one club or team',
          'translation at family evenings',
          'mentoring of a new colleague',
        ],
      },
      {
        heading: 'Safety',
        text: 'Article XXVIII remains in force. Duty assignments never leave a stairway unsupervised during a change of classes.',
      },
    ],
  },
  {
    title: 'Roles and stipends',
    clauses: [
      {
        heading: 'Lead teachers',
        text: 'Lead teachers are chosen by their teams in May. They are teachers and do not evaluate colleagues.',
      },
      {
        heading: 'Stipends',
        text: 'Stipends are paid from the school’s own funds as far as they reach. The council publishes the list each September.',
      },
    ],
  },
  {
    title: 'Evaluation',
    clauses: [
      {
        heading: 'Rule',
        text: 'Evaluation follows Article X of the CBA and is not changed by this agreement. Peer visits described in clause {4.1} are never part of it.',
      },
      {
        heading: 'Peer visits',
        text: 'Teachers visit each other twice a term. Notes of a visit belong to the visited teacher alone.',
      },
    ],
  },
  {
    title: 'Governance and decisions',
    clauses: [
      {
        heading: 'Council',
        text: 'The governing school council has eight elected teachers, four parents and two students. It meets in public on the first Thursday of the month.',
      },
      {
        heading: 'Decisions',
        text: 'Decisions that change this agreement during the year need the staff’s vote. The union must agree as well.',
      },
      {
        heading: 'Disputes',
        text: 'A dispute about this agreement goes first to the people concerned, then to a panel:',
        items: ['one member named by each side;', 'a third chosen by these two.'],
      },
    ],
  },
  {
    title: 'Leaving the school',
    clauses: [
      {
        heading: 'Notice',
        text: 'A teacher who does not wish to return says so in writing by 15 March. No reason need be given.',
      },
      {
        heading: 'Reduction in force',
        text: 'Reductions follow Article XIII of the CBA. The school adds nothing to its order of seniority and takes nothing from it.',
      },
    ],
  },
  {
    title: 'Electing to work',
    clauses: [
      {
        heading: 'Election',
        text: 'I elect to work at Alder Creek Pilot School under this agreement. I have read it and had time to ask about it.',
      },
      {
        heading: 'Declining',
        text: 'Whoever declines keeps the ordinary conditions of the CBA and goes to the hiring pool. Declining is not held against anyone.',
      },
      { heading: 'Signature', text: 'Name ____________________ Date ____________' },
    ],
  },
];

const teams = [
  'Cedar',
  'Juniper',
  'Willow',
  'Sycamore',
  'Manzanita',
  'Toyon',
  'Buckeye',
  'Laurel',
  'Alder',
  'Oak',
  'Madrone',
  'Maple',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const sentences = [
  (team, day, n) =>
    `The ${team} team meets every ${day} for ${20 + n} minutes in the room of its lead teacher and keeps short minutes that all staff can read.`,
  (team, day, n) =>
    `On ${day}s the team shares one planning period of ${40 + n} minutes, which nobody else may claim without the team’s consent.`,
  (team, _day, n) =>
    `Each member of ${team} guides about ${14 + (n % 5)} students through the year and calls their families at least ${2 + (n % 3)} times.`,
  (team, day, n) =>
    `Field days of ${team} are planned ${n + 6} weeks ahead and never fall on a ${day} on which another team is away.`,
  (team) =>
    `Materials bought by ${team} stay with the team when a member leaves, and the lead teacher keeps a list of them.`,
  (team, day) =>
    `When ${team} receives a new student, the team talks about the student’s needs on the next ${day} and names one adult to turn to.`,
  (team, _day, n) =>
    `${team} holds ${2 + (n % 2)} exhibitions a year at which students show their work to families and neighbours.`,
  (team, _day, n) =>
    `Requests to ${team} from the office are answered within ${3 + (n % 4)} working days by the member whose turn it is.`,
];
const subjects = [
  'Meetings',
  'Planning',
  'Advisory',
  'Field days',
  'Materials',
  'New students',
  'Exhibitions',
  'Requests',
];

/** One section for each team, every clause different: for long documents. */
export function teamSections(count) {
  return Array.from({ length: count }, (_, at) => {
    const team = teams[at % teams.length] + (at < teams.length ? '' : ' Two');
    const clauses = subjects.map((heading, place) => ({
      heading,
      text: [0, 3, 5]
        .map((step) =>
          sentences[(place + step) % sentences.length](
            team,
            days[(at + place + step) % 5],
            (at * 7 + place * 3 + step) % 20,
          ),
        )
        .join(' '),
    }));
    return { title: `Agreements of the ${team} team`, clauses };
  });
}
