/**
 * Phrases of the generated agreements. A name in braces stands for one of its own choices; options
 * are parted by "|". Ample on purpose: repetitive text flatters every cache.
 */
const PHRASES = {
  who: 'members|teachers|full-time members|part-time members|grade-level teams|the departments|advisers|the counselors|the librarian|the school psychologist|resource teachers|itinerant staff|mentors|new teachers|members with a conference period|the {Team} team|the {Team} committee|the instructional cabinet|the schedule committee|the assignment panel|the resolution panel|coaches|the restorative team|team leaders|department chairs|the data team|the arts faculty|the science faculty|members of the {Team} house|the intervention team',
  must: 'shall|will|may|agree to|are expected to|are asked to|have the right to|may choose to|undertake to|plan to|meet to|volunteer to|take turns to',
  act: 'plan {work}|review {work}|prepare {work}|revise {work}|share {work} with {audience}|publish {work} by {date}|set aside {minutes} for {work}|collect {work} from {audience}|discuss {work} with {audience}|keep {work} in the {Place}|present {work} at {event}|score {work} against a common rubric|translate {work} for {audience}|post {work} on the {place} board|exchange {work} with {audience}|examine {work} in pairs|adapt {work} for {audience}|store {work} in a shared folder|record {work} in {minutes} or less|design {work} around {theme}',
  work: 'unit plans|common assessments|reading inventories|laboratory safety sheets|field-trip requests|progress reports|portfolio entries|exhibition rubrics|attendance notes|intervention logs|language-development goals|seating charts|vocabulary lists|performance tasks|exit interviews|home-visit summaries|rehearsal calendars|inventory sheets|tutoring rosters|supply orders|transition plans|mathematics diagnostics|writing samples|capstone proposals|internship agreements|lesson sequences|homework guidelines|course outlines|advisory lessons|conference invitations|family surveys|book lists|garden rotations|bus rosters|technology requests|credit checks|service-learning reflections|observation notes of their own|mentoring logs|emergency cards|notes on the {word} unit|{word} and {word} readings|{word} kits|{word} workshop sheets',
  audience:
    'families|colleagues|the council|the next grade|the {Team} team|paraprofessionals|student leaders|community partners|the counseling office|the bilingual coordinator|parents of ninth graders|visiting artists|the feeder schools|the health office|an advisory group|the whole faculty|substitute teachers|after-school staff|the {Team} partnership|the library|special-education staff|volunteers',
  theme:
    'local history|water and the Los Angeles River|public health|migration|civic reasoning|the mathematics of maps|oral storytelling|energy at home|urban ecology|music of the neighborhood|a question the students choose|scientific argument|architecture|the {Team} exhibition|labor and work|film and memory|public speaking|food and gardens|{word} and {word}|{word} in the city|the story of {word}|the science of {word}|{word}, {word} and {word}|financial literacy|weather',
  event:
    'the {month} exhibition|Back-to-School Night|Open House|the {Team} showcase|the semester review|a family breakfast|the orientation for new students|the spring concert|the portfolio defense|the college fair|the science fair|the {month} retreat|the council’s {month} meeting|a Saturday workshop|the community forum|the reading festival|the moving-up ceremony|the {Team} night',
  when: 'every {weekday}|on alternate {weekday}s|twice a month|in the first week of {month}|before {date}|no later than {date}|by {time} on the next working day|at the start of each semester|once in every quarter|during the {month} professional days|after the last bell|between {time} and {time}|within {count} working days|on the {ordinal} {weekday} of the month|at least {count} working days ahead|throughout {month}|during advisory',
  unless:
    'unless the chapter chair and the principal agree on another day|except in a week with a holiday|provided that no one loses a preparation period|as long as the on-site day is not extended|subject to the calendar adopted in {month}|if at least {share} of the team is present|unless a member has already left for a district meeting|so long as coverage has been arranged and paid|except during state testing|and the time counts toward the professional-development total|and no member is required to attend more than {count} in a year|with notice of {count} working days|unless {minutes} remain unused from the week before|provided the room is open and heated|and those who work less than full time attend in proportion|in which case the minutes are returned within {count} weeks',
  why: 'so that no member plans alone|so that families hear one message|because the building is shared with another school|to keep classes small in {subject}|so that every student is known well by one adult|to leave {weekday} afternoons free for collaboration|so that the master schedule can be set by {date}|in order that new members find their feet|to spread duties fairly|so that instructional minutes stay above the state minimum|since enrollment in {subject} changes from year to year|to give the {Team} program a steady room',
  subject:
    'mathematics|English|science|history|visual art|physical education|music|Spanish|Korean|computer science|theater|health|economics|biology|chemistry|physics|algebra|geometry|humanities|design|dance|journalism|ethnic studies|special education|reading intervention|English-language development|robotics|geography|government|film',
  duty: 'morning gate supervision|the lunch-line walk|bus duty|nutrition supervision|hall monitoring|library hours|yearbook|student council|the garden|assembly set-up|the lost-and-found|textbook check-out|testing coordination|the {Team} club|the peer-tutoring room|the makerspace|the chess club|dismissal at the {Place} gate|the recycling crew|parent-center liaison',
  place:
    'library|main office|north stairwell|auditorium|second-floor|parent-center|faculty-room|east-wing|counseling|gymnasium|bungalow|copy-room',
  Place:
    '{Word} Room|{Word} Studio|{Word} Hall|{Word} Annex|{Word} Court|{Word} Library|{Word} Laboratory|{Word} Garden',
  Team: '{Word}|{Word}|{Word}|{Word} and {Word}',
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday',
  month: 'August|September|October|November|December|January|February|March|April|May|June',
  ordinal: 'first|second|third|last',
  date: '{number28} {month}|{month} {number28}|the {ordinal} {weekday} in {month}',
  time: '{hour}:{quarter} a.m.|{hour}:{quarter} p.m.',
  hour: '7|8|9|10|11|12|1|2|3|4',
  quarter: '00|05|10|15|20|25|30|35|40|45|50|55',
  count: 'two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty',
  minutes:
    '{number90} minutes|{number90} minutes a week|half an hour|one period|an hour|a double block',
  share: 'half|two thirds|three quarters|a majority|nine tenths|the {word} group',
  adjective:
    'written|common|optional|seasonal|joint|public|modest|regular|open|shared|practical|early|steady|agreed|rotating|short|annual|quarterly|bilingual|collaborative|voluntary|balanced|flexible|measured',
  thing:
    'plan|list|calendar|roster|memorandum|survey|report|summary|proposal|timetable|inventory|agenda|guide|register|map|protocol|checklist|statement',
  sentence: [
    '{who} {must} {act} {when}',
    '{who} {must} {act} {when}, {unless}',
    '{when}, {who} {must} {act} and {act}, {why}',
    'The {thing} for {subject} is posted in the {Place} {when}, {unless}',
    'A {adjective} {thing} of {work} goes to {audience} {when}',
    'Each full-time member takes {count} of the duties listed here, among them {duty} and {duty}, {unless}',
    'Classes in {subject} and {subject} share the {Place} {when}, {why}',
    'No class in {subject} meets for more than {minutes} without a pause, {unless}',
    'The {Team} committee has {count} seats; {share} of them are held by elected members, and it meets {when}',
    'Requests about {duty} are answered within {count} working days by {who}, {why}',
    'Meetings of {who} end after {minutes}, and the {thing} is sent out {when}',
    'A member who leads {duty} receives ${number900} a semester or release from {duty}, whichever the member prefers',
    'Where {who} cannot agree on a {adjective} {thing}, {share} of the members present decide, {unless}',
    'Money from the {Team} grant pays for {work} and for {count} substitute days in {month}',
    'Time given to {event} beyond {number90} minutes is returned {when}, {why}',
    'Students in grade {number12} work on {theme} with {who}, who {must} {act}',
    'The {adjective} {thing} lists {work}, {work} and {work}, {why}',
    'Conferences with {audience} are held {when}; a member schedules no more than {count} a day',
    'In {month}, {who} compare {work} with those of the year before and {act}',
    'The council hears a {adjective} report on {subject} and {theme} {when}, {unless}',
    'During the {Team} block, {who} {must} {act}; {who} {must} {act} {when}',
    'Rooms are assigned by {date}, starting with {subject}, then {subject}, {why}',
    'An adviser meets {number28} students {when} to talk about {theme} and to look over {work}',
    'Materials for {subject} are ordered from the {adjective} {thing} and kept in the {Place}',
    '{who} who serve on the {Team} committee are free from {duty} for the same number of hours',
    'Whenever {event} falls on a {weekday}, the school day before it ends at {time}',
    'The school keeps a {adjective} {thing} of {duty}, open to every member, in the {place} office',
    'The unit on {word}, {word} and {word} runs in {month} and is led by {who}, {why}',
    'Members of the {Team} and {Team} houses {must} {act}, with {word} or {word} as the common theme',
    'The trip to the {Word} {Word} Museum, and the one to {Word} Park, may last until {time}',
    'Shelves in the {Place} hold {work} under {word}, {word} and {word}',
    'Notes taken while {who} {act} belong to their authors, {unless}',
  ],
  preserving: [
    'Nothing said here about {work} changes Article {protected} of the CBA',
    'In all that concerns {subject}, the rights of members under Articles {protected} and {protected} stay exactly as the CBA has them',
    'Leaves that fall in {month} follow Article XII, and holidays Article XVII, {unless}',
    'Art. {protected}, Section {section}, applies to {duty} here as at every other school of the District',
    'The {thing} is to be read together with Article {open} of the collective bargaining agreement',
    'CBA §{section} and Article {protected} are kept whole for {who}, {why}',
  ],
  changing: [
    'For those who elect, the {thing} modifies Article {open}, section {section}, of the CBA',
    'Article {open} §{section} is replaced, for {subject}, by the terms of this clause',
    'The {adjective} {thing} supplements Art. {open} and takes nothing away from {work}',
    'As far as {duty} goes, Articles IX, IX-A and XVIII are modified',
    'The {minutes} named here stand in place of Article IX, Section {section}',
    'Articles XI through XI-A do not govern {duty} for members of the {Team} team',
  ],
  foreign: [
    'The {thing} has the meaning of Article {protected} of the council’s bylaws',
    'On {work}, see also Section XII D of the memorandum and Article 4 of the {Team} rules',
    'Chapter {number28} of the handbook describes the {thing} to use',
  ],
  conflicting: [
    'Article {protected} of the CBA is waived for members of the {Team} team',
    'In place of Article {protected}, {who} {must} {act} {when}',
    'Personal necessity leave may be taken only with the approval of the {Team} committee',
  ],
  protected: 'IV|X|X-A|XII|XIII|XVII|XXVIII',
  open: 'IX|IX-A|XI|XVIII|XXVII|XIV|V',
  section: '1.0|2.0|3.0|3.1|3.2|4.0|5.0|6.2',
  heading:
    '{Team} {thing}|{subject} and {subject}|{duty}|{adjective} {thing}|{work}|{event}|Time for {work}|Meetings of {who}|{subject} rooms|Work with {audience}',
  title:
    'The day and the week|Duties and {duty}|Planning {work}|Meetings and the {thing}|Work with {audience}|Assignments in {subject}|The {Team} program|Rooms and materials|Decisions and the {thing}|Events and {event}|Advisory and {theme}|Support for {who}',
  item: '{work} for {subject};|{duty}, {when};|a {adjective} {thing} of {work};|{minutes} for {audience};|{event}, {unless};|{subject} in the {Place};|the {Team} committee’s {thing};|{count} hours of {duty} in {month};',
  label: '{subject}|{duty}|{Word} Block|{event}|{Team} lead|{adjective} {thing}',
  cell: '{number90}|{time}|{count}|{weekday}|{month}|${number900}|{Place}|per semester|–|{number28} {month}',
} as const satisfies Readonly<Record<string, string | readonly string[]>>;

export type PhraseName = keyof typeof PHRASES;

export const AGREEMENT_PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PHRASES).map(([name, options]) => [
    name,
    typeof options === 'string' ? options.split('|') : options,
  ]),
);
